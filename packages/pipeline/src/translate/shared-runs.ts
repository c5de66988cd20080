/**
 * How many runs of three letters texts share: two that are a few edits apart share most. Every edit takes at most three of the longer one's away (Ukkonen 1992, q-grams), so
 * too few say for sure that two are further apart, long ones too, which are alike in their single letters whatever they say.
 */
import { bisect } from '@crossquote/domain';

const RUN = 3;
/** Two that fall into one only seem to share more, so none that is near is missed. */
const BUCKETS = 1 << 16;

/** @returns of the texts from `first` to before `end`, in order, those that share at least so many runs with this one. */
export type SharedRuns = (text: string, first: number, end: number, least: number) => readonly Sharing[];

interface Sharing {
  /** Which of the texts. */
  readonly number: number;
  /** Runs, never fewer than there are. */
  readonly shared: number;
}

/** @param texts any number; a text that is asked about costs as many steps as there are texts with each of its runs. */
export function sharedRuns(texts: readonly string[]): SharedRuns {
  const bucketsOf = bucketing();
  const starts = new Uint32Array(BUCKETS + 1);
  for (const text of texts) for (const bucket of bucketsOf(text)) increment(starts, bucket + 1);
  for (let i = 1; i <= BUCKETS; i++) starts[i] = at(starts, i) + at(starts, i - 1);
  const owners = new Uint32Array(at(starts, BUCKETS));
  const next = starts.slice();
  texts.forEach((text, number) => {
    for (const bucket of bucketsOf(text)) {
      owners[at(next, bucket)] = number;
      increment(next, bucket);
    }
  });
  const shared = new Uint32Array(texts.length);
  return (text, first, end, least) => {
    shared.fill(0, first, end);
    for (const bucket of bucketsOf(text)) {
      const [from, to] = [at(starts, bucket), at(starts, bucket + 1)];
      const before = bisect(to - from, (i) => at(owners, from + i) < first);
      for (let i = from + before; i < to && at(owners, i) < end; i++) increment(shared, at(owners, i));
    }
    const found: Sharing[] = [];
    for (let number = first; number < end; number++)
      if (at(shared, number) >= least) found.push({ number, shared: at(shared, number) });
    return found;
  };
}

/** How many runs two texts share at least. @param length of the longer, in code units. @param edits that they are apart at most. */
export function runsLeft(length: number, edits: number): number {
  return length + RUN - 1 - RUN * edits;
}

/** Of each run, also those that stand over the ends; the second of the same has another bucket. */
function bucketing(): (text: string) => Uint16Array {
  const times = new Uint16Array(BUCKETS);
  return (text) => {
    const hashes = hashesOf(text);
    const buckets = hashes.map((hash) => {
      const time = at(times, hash);
      increment(times, hash);
      return hash + time * 40_503;
    });
    for (const hash of hashes) times[hash] = 0;
    return buckets;
  };
}

function hashesOf(text: string): Uint16Array {
  const hashes = new Uint16Array(text.length + RUN - 1);
  let [before, last] = [0, 0];
  for (let i = 0; i < hashes.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    hashes[i] = before * 7919 + last * 167 + code;
    [before, last] = [last, code];
  }
  return hashes;
}

function at(numbers: Uint32Array | Uint16Array, index: number): number {
  return numbers[index] ?? 0;
}

function increment(counts: Uint32Array | Uint16Array, index: number): void {
  counts[index] = at(counts, index) + 1;
}
