/** Judges a report's pairs before its collection is locked, until little is left to be judged under the lock. */

/** A pass that takes longer leaves time for others to embed what is to be judged as well: in a bulk import minutes' worth. */
const LONG_MS = 2000;

/** However long passes take: in a collection that grows without an end the last part is judged under the lock all the same. */
const MOST_PASSES = 3;

/**
 * @param prepare may wait for the lock, which is no time that was judged in.
 * @param judge what came or changed since the pass before. @param now in milliseconds.
 */
export async function judgeAhead<Sources>(
  prepare: () => Promise<Sources>,
  judge: (sources: Sources) => Promise<unknown>,
  now: () => number = () => performance.now(),
): Promise<void> {
  for (let passes = 0; passes < MOST_PASSES; passes++) {
    const sources = await prepare();
    const began = now();
    await judge(sources);
    if (now() - began <= LONG_MS) return;
  }
}
