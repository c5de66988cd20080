/** The likeliest token, again and again: one row a text, each leaving the batch when it is done. */
import { coverageOf } from './coverage-of.ts';
import type { DecodedText, DecodeRequest } from './decoded-text.ts';
import { beginDecoding } from './decoder-steps.ts';
import type { Graphs } from './open-graphs.ts';
import { TOP } from './ready-model.ts';
import { loopAt, mostTimes } from './token-loop.ts';

interface Row {
  readonly index: number;
  readonly source: readonly number[];
  readonly limit: number;
  readonly allowed: number;
  readonly ids: number[];
  readonly looked: Float32Array;
  sum: number;
  steps: number;
  end: DecodedText['end'] | null;
}

/** Rows that are done are taken out when they are so many of the batch: taking them out copies all others. */
const DONE_SHARE = 0.2;

export async function decodeGreedy(graphs: Graphs, request: DecodeRequest): Promise<readonly DecodedText[]> {
  const { settings } = graphs;
  const { sources, limits, width, guarded } = request;
  const steps = await beginDecoding(graphs, sources, width);
  const rows = sources.map((source, index): Row => {
    const limit = Math.min(limits[index] ?? 0, settings.positions) - (settings.forcedEnd ? 1 : 0);
    const allowed = guarded ? mostTimes(source) : Number.POSITIVE_INFINITY;
    return {
      index,
      source,
      limit,
      allowed,
      ids: [],
      looked: new Float32Array(width),
      sum: 0,
      steps: 0,
      end: null,
    };
  });
  let active = rows;
  let looks = false;
  while (active.some(({ end }) => end === null)) {
    const { ids, logProbabilities, attention } = await steps.next(
      active.map((row) => row.ids.at(-1) ?? settings.start),
    );
    looks ||= attention !== null;
    active.forEach((row, i) => {
      if (row.end !== null) return;
      attention?.subarray(i * width, (i + 1) * width).forEach((share, at) => {
        row.looked[at] = (row.looked[at] ?? 0) + share;
      });
      take(
        row,
        ids.subarray(i * TOP, (i + 1) * TOP),
        logProbabilities.subarray(i * TOP, (i + 1) * TOP),
        settings,
      );
    });
    const open = active.flatMap(({ end }, i) => (end === null ? [i] : []));
    if (open.length === 0 || active.length - open.length < Math.max(1, active.length * DONE_SHARE)) continue;
    steps.keep(open);
    active = open.flatMap((i) => active[i] ?? []);
  }
  return rows.map((row) => ({
    ids: row.ids,
    logProbability: row.sum / Math.max(1, row.steps),
    end: row.end ?? 'limit',
    coverage: looks ? coverageOf(row.looked, row.source) : null,
  }));
}

function take(
  row: Row,
  ids: BigInt64Array,
  logs: Float32Array,
  { suppressed, ends }: Graphs['settings'],
): void {
  const best = ids.findIndex((id) => !suppressed.includes(Number(id)));
  const token = Number(ids[Math.max(0, best)] ?? 0n);
  row.sum += logs[Math.max(0, best)] ?? 0;
  row.steps++;
  if (ends.includes(token)) row.end = 'stop';
  else row.ids.push(token);
  if (row.end === null && row.ids.length >= row.limit) row.end = 'limit';
  const sound = row.end === null ? loopAt(row.ids, row.allowed) : null;
  if (sound !== null) {
    row.ids.length = sound;
    row.end = 'loop';
  }
}
