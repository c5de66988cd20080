/** A lock: one at a time, in the order of asking. */

export interface Turns {
  /** Waits for the turn. @returns what gives it back; calling that again does nothing. */
  take(): Promise<() => void>;
  /** Runs the work in a turn of its own. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function takeTurns(): Turns {
  let last = Promise.resolve();
  const take = async () => {
    const before = last;
    const { promise, giveBack } = turn();
    last = promise;
    await before;
    return giveBack;
  };
  const run = async <T>(work: () => Promise<T>) => {
    const giveBack = await take();
    try {
      return await work();
    } finally {
      giveBack();
    }
  };
  return { take, run };
}

function turn(): { readonly promise: Promise<void>; readonly giveBack: () => void } {
  let resolveIt: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    resolveIt = resolve;
  });
  return { promise, giveBack: () => resolveIt?.() };
}
