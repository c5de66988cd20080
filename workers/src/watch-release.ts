/**
 * Looks whether this release still is the one that works on the database. While it is new, workers of the one before may still take its jobs, and drop them
 * (those that do not know of releases) or give them back too often: so for its first hour it looks for open work whenever the queue has run dry.
 */
import { sweep } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

const LOOK_EVERY_MS = 5000;
const SWEEP_EVERY_MS = 30_000;
const NEW_FOR_MS = 3_600_000;

export interface ReleaseWatch {
  /** Looks now. */
  isSuperseded(): Promise<boolean>;
  /** Comes once, and not after `stop`. */
  readonly superseded: Promise<void>;
  stop(): void;
}

export function watchRelease(
  deps: WorkerDeps,
  everyMs = LOOK_EVERY_MS,
  sweepMs = SWEEP_EVERY_MS,
): ReleaseWatch {
  let tell = () => {};
  const superseded = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let looking = false;
  let swept = performance.now();
  const look = async () => {
    const release = await deps.store.workingRelease();
    if (!release.isOurs) tell();
    return release;
  };
  const tend = async () => {
    const { isOurs, ageMs } = await look();
    if (!isOurs || ageMs > NEW_FOR_MS || performance.now() - swept < sweepMs) return;
    swept = performance.now();
    await sweepIfDry(deps);
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void tend()
      .catch(() => undefined)
      .finally(() => {
        looking = false;
      });
  }, everyMs);
  const stop = () => {
    clearInterval(timer);
    tell = () => {};
  };
  return { isSuperseded: async () => !(await look()).isOurs, superseded, stop };
}

async function sweepIfDry(deps: WorkerDeps): Promise<void> {
  const counts = Object.values(await deps.queue.counts());
  if (counts.every(({ waiting, active, delayed }) => waiting + active + delayed === 0)) await sweep(deps);
}
