/**
 * Decodes texts on as many lanes as there are cores for it. Texts of like length share a batch where the model lets them; which
 * ones do depends on what waits, and changes nothing in what they become.
 */
import type { DecodedText } from './decoded-text.ts';
import type { OpenGraphs } from './open-graphs.ts';
import { type Lane, openLane } from './open-lane.ts';
import { paddedWidth, rowsFor } from './padded-width.ts';

interface TokenText {
  readonly ids: readonly number[];
  readonly limit: number;
  /** Default: 1, greedy; at most 4. */
  readonly beams?: number | undefined;
}

export interface EngineOptions {
  /** Threads, each with a copy of the model; further ones start when texts wait. */
  readonly lanes: number;
  /** Default: true. Only measuring and comparing does without. */
  readonly guarded?: boolean | undefined;
}

export interface Engine {
  readonly rowsAreFree: boolean;
  decode(text: TokenText): Promise<DecodedText>;
  close(): Promise<void>;
}

interface Waiting extends TokenText {
  readonly width: number;
  readonly beams: number;
  readonly done: (text: DecodedText) => void;
  readonly failed: (error: unknown) => void;
}

/** @param startLane another start of a lane, for tests. @throws Error when the model cannot be loaded. */
export async function openEngine(
  model: OpenGraphs,
  options: EngineOptions,
  startLane: typeof openLane = openLane,
): Promise<Engine> {
  const { lanes: most, guarded = true } = options;
  const first = await startLane(model);
  const lanes: Promise<Lane>[] = [Promise.resolve(first)];
  const idle: Lane[] = [first];
  /** By what a batch has in common. */
  const waiting = new Map<string, Waiting[]>();
  const rowsAreFree = first.rowsAreFree;
  /** Of `lanes`, those whose thread ended; another may start instead. */
  let ended = 0;
  /** Of `lanes`, those that never started; none is tried in their stead. */
  let failed = 0;
  let asked = false;
  let closed = false;

  const open = () => [...waiting.values()].reduce((sum, group) => sum + group.length, 0);
  const batch = (): readonly Waiting[] => {
    // The oldest group first; only a share of it where another lane would stand idle, since large batches cost less a row.
    const lanesFree = idle.length + 1 + most - (lanes.length - ended);
    for (const [key, group] of waiting) {
      const { width = 1, beams = 1 } = group[0] ?? {};
      const share = waiting.size < lanesFree ? Math.ceil(group.length / lanesFree) : group.length;
      const rows = rowsAreFree ? Math.min(rowsFor(width, beams), Math.max(MIN_ROWS, share)) : 1;
      const texts = group.splice(0, rows);
      if (group.length === 0) waiting.delete(key);
      return texts;
    }
    return [];
  };
  const start = () => {
    asked = false;
    for (let lane = idle.pop(); lane; lane = idle.pop()) {
      const next = batch();
      if (next.length === 0) {
        idle.push(lane);
        return;
      }
      void work(lane, next);
    }
    if (open() === 0 || closed) return;
    if (lanes.length - ended < most) {
      const next = startLane(model).then(joinIn);
      lanes.push(next);
      // What cannot start leaves the work to the others.
      next.catch(() => {
        failed++;
        if (ended + failed === lanes.length) failWaiting('no thread of the translation engine can start');
      });
    } else if (ended + failed === lanes.length) failWaiting('no thread of the translation engine is left');
  };
  const failWaiting = (why: string) => {
    const left = [...waiting.values()].flat();
    waiting.clear();
    for (const text of left) text.failed(new Error(why));
  };
  const joinIn = (lane: Lane) => {
    idle.push(lane);
    start();
    return lane;
  };
  const work = async (lane: Lane, texts: readonly Waiting[]) => {
    try {
      const { width = 1, beams = 1 } = texts[0] ?? {};
      const sources = texts.map(({ ids }) => ids);
      const made = await lane.decode({
        sources,
        limits: texts.map(({ limit }) => limit),
        width,
        beams,
        guarded,
      });
      texts.forEach((text, i) => {
        const one = made[i];
        if (one) text.done(one);
      });
    } catch (error) {
      for (const text of texts) text.failed(error);
    }
    if (lane.hasEnded()) ended++;
    else idle.push(lane);
    start();
  };
  return {
    rowsAreFree,
    decode: ({ ids, limit, beams = 1 }) =>
      new Promise((done, failed) => {
        const width = Math.min(paddedWidth(ids.length), model.settings.positions);
        const key = `${width} ${beams}`;
        const group = waiting.get(key) ?? [];
        waiting.set(key, group);
        group.push({ ids, limit, width, beams, done, failed });
        // All that is asked in one turn of the event loop is there before the first batch is made.
        if (!asked) setImmediate(start);
        asked = true;
      }),
    close: async () => {
      closed = true;
      failWaiting('the translation engine was closed');
      for (const lane of await Promise.allSettled(lanes)) {
        if (lane.status === 'fulfilled') await lane.value.close();
      }
    },
  };
}

/** Smaller batches cost more than an idle lane. */
const MIN_ROWS = 4;
