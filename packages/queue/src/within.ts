/** Waits for a promise, but not for ever. A result that comes later is dropped, a late failure is not an unhandled one. */

/** @param ms milliseconds; Infinity waits for ever. Rejects with `no answer within ...` when the time is up. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  if (ms === Number.POSITIVE_INFINITY) return promise;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
