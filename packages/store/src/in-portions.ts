/**
 * Works through a list in portions that take about as long as others can wait: the embedded database answers nobody else meanwhile, and how long a portion takes depends on
 * what is there. Which portions there are must change nothing but time.
 */

export interface Pace {
  /** Items of the first portion. */
  readonly first: number;
  readonly most: number;
  /** Milliseconds that a portion should take at most. */
  readonly goalMs: number;
}

/** Halves may take so many times what an item took before: where most of a portion's time is the same for few items as for many, small ones help nobody. */
const DEARER = 1.5;

export async function inPortions<Item>(
  items: readonly Item[],
  { first, most, goalMs }: Pace,
  work: (some: readonly Item[]) => Promise<void>,
  now: () => number = () => performance.now(),
): Promise<void> {
  let [size, fewest] = [first, 1];
  /** Milliseconds an item before the portion was halved; null: it was not. */
  let before: number | null = null;
  for (let at = 0; at < items.length; ) {
    const some = items.slice(at, at + size);
    const began = now();
    await work(some);
    at += some.length;
    const took = now() - began;
    const each = took / some.length;
    if (before !== null && each > DEARER * before) fewest = size * 2;
    const next = took > goalMs ? Math.ceil(size / 2) : took < goalMs / 2 ? size * 2 : size;
    before = next < size ? each : null;
    size = Math.min(most, Math.max(fewest, next));
  }
}
