/**
 * Says when a process holds more memory than it should. What a process once had it seldom gives back, so the cure is a new one; jobs in hand can be
 * finished first, which the system's own limits do not allow.
 */

const LOOK_EVERY_MS = 1000;

export interface MemoryWatch {
  /** Megabytes held when they were first too many; never when there is no limit. */
  readonly over: Promise<number>;
  stop(): void;
}

/**
 * @param mostMb 0: no limit.
 * @param held bytes that the process holds now.
 */
export function memoryWatch(mostMb: number, held: () => number, everyMs = LOOK_EVERY_MS): MemoryWatch {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  const over = new Promise<number>((resolve) => {
    if (mostMb === 0) return;
    timer = setInterval(() => {
      const mb = Math.round(held() / 1e6);
      if (mb <= mostMb) return;
      stop();
      resolve(mb);
    }, everyMs);
  });
  return { over, stop };
}
