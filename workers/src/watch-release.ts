/**
 * Looks whether this release still is the one that works on the database. While it is new, workers of the one before may still take its jobs, and drop them
 * (those that do not know of releases, and faster than the jobs can be done) or give them back too often: so for its first hour it looks for open work
 * whenever the queue has run dry, and again and again while it finds some.
 */
import { sweep } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

const NEW_FOR_MS = 3_600_000;

export interface WatchPace {
  /** Milliseconds between two looks at the release. */
  readonly lookMs: number;
  /** Milliseconds between two sweeps: after one that found nothing, and after one that found what somebody had dropped. */
  readonly sweepMs: number;
  readonly againMs: number;
}

const PACE: WatchPace = { lookMs: 5000, sweepMs: 30_000, againMs: 1000 };

/** A sweep of many reports takes seconds: one part of sweeping for so many of work. */
const PER_SWEEP = 10;

export interface ReleaseWatch {
  /** Looks now. */
  isSuperseded(): Promise<boolean>;
  /** Comes once, and not after `stop`. */
  readonly superseded: Promise<void>;
  stop(): void;
}

export function watchRelease(deps: WorkerDeps, pace: WatchPace = PACE): ReleaseWatch {
  let tell = () => {};
  const superseded = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const look = async () => {
    const release = await deps.store.workingRelease();
    if (!release.isOurs) tell();
    return release;
  };
  let sweepAt = 0;
  /** @returns when to look again, in milliseconds. */
  const tend = async (): Promise<number> => {
    const { isOurs, ageMs } = await look();
    const began = performance.now();
    if (!isOurs || ageMs > NEW_FOR_MS || began < sweepAt) return pace.lookMs;
    const found = await sweepIfDry(deps);
    const [now, took] = [performance.now(), performance.now() - began];
    sweepAt = now + Math.max(found === 0 ? pace.sweepMs : pace.againMs, took * PER_SWEEP);
    return Math.min(pace.lookMs, sweepAt - now);
  };
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const lookAgainIn = (ms: number) => {
    if (!isStopped) timer = setTimeout(() => void tick(), ms);
  };
  const tick = async () => lookAgainIn(await tend().catch(() => pace.lookMs));
  lookAgainIn(pace.lookMs);
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    tell = () => {};
  };
  return { isSuperseded: async () => !(await look()).isOurs, superseded, stop };
}

/**
 * What pauses before its next try keeps nobody: that may be a job that only an older release wants, and it cannot be done.
 * @returns how many jobs it handed out; null while some wait.
 */
async function sweepIfDry(deps: WorkerDeps): Promise<number | null> {
  return (await deps.queue.hasAny('waiting')) ? null : sweep(deps);
}
