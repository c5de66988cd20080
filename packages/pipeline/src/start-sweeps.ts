/**
 * Sweeps a collection a moment after it was asked for, once for all who ask meanwhile: a sweep looks at every report of a collection, and
 * whoever decides one question after the other should wait for none. While the queue is away it is tried again and again. What was decided stands in the
 * database: where a process ends before its sweep, the sweep at the next start finds it.
 */
import { type ScheduleDeps, sweep } from './schedule.ts';

export interface Sweeps {
  /** Asks for a sweep of this collection, or of all, and returns at once. */
  soon(collection?: string): void;
  /** Sweeps at once what was asked for, and resolves when nothing is left to do. Never rejects. */
  settled(): Promise<void>;
}

export interface SweepOptions {
  /** Milliseconds of quiet before a sweep. */
  readonly afterMs: number;
  /** Milliseconds that the first wish waits at most, however many follow; and after which a sweep that failed is tried again. */
  readonly atMostMs: number;
  /** A queue or database that is away. */
  readonly onProblem: (error: unknown) => void;
}

export function startSweeps(deps: ScheduleDeps, { afterMs, atMostMs, onProblem }: SweepOptions): Sweeps {
  const asked = new Set<string | undefined>();
  let timer: NodeJS.Timeout | undefined;
  let firstAt = 0;
  let isEnding = false;
  let under = Promise.resolve();
  return {
    soon: (collection) => {
      if (asked.size === 0) firstAt = performance.now();
      asked.add(collection);
      isEnding = false;
      clearTimeout(timer);
      timer = setTimeout(run, Math.min(afterMs, Math.max(0, firstAt + atMostMs - performance.now())));
    },
    settled: () => {
      isEnding = true;
      run();
      return under;
    },
  };

  async function afterThat(
    before: Promise<void>,
    collections: readonly (string | undefined)[],
  ): Promise<void> {
    await before;
    for (const collection of collections)
      await sweep(deps, collection).catch((error: unknown) => {
        onProblem(error);
        again(collection);
      });
  }

  /** Stays asked for; at the end nothing more is begun. */
  function again(collection: string | undefined): void {
    // Whoever asked meanwhile waits for a nearer moment, and takes this one along.
    const isDue = asked.size > 0;
    if (!isDue) firstAt = performance.now();
    asked.add(collection);
    if (isEnding || isDue) return;
    timer = setTimeout(run, atMostMs).unref();
  }

  function run(): void {
    clearTimeout(timer);
    const collections = [...asked];
    asked.clear();
    under = afterThat(under, collections);
  }
}
