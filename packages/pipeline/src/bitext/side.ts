/** One of the two texts, made ready for counting: weighted vectors, lengths and rare words of its sentences, or of runs of them. */
import { breathe } from '../breathe.ts';
import { wordKeys } from './word-keys.ts';

export interface BitextSentence {
  readonly text: string;
  /** Unit length; of one model on both sides. */
  readonly vector: Float32Array;
}

export interface Side {
  readonly count: number;
  readonly dimensions: number;
  /** `count` rows of `dimensions`, each as long as the sentence weighs in a sum. */
  readonly vectors: Float32Array;
  /** Letters and figures. */
  readonly lengths: Float64Array;
  /** Distinct words of each sentence, as numbers that both sides share. */
  readonly keys: readonly (readonly number[])[];
}

/** A long sentence's vector is the sum of more words: it weighs with its length, though less than in proportion, for words repeat. */
const LENGTH_POWER = 0.7;

/** @param numbers of the words of both sides; new ones are added. */
export async function sideOf(
  sentences: readonly BitextSentence[],
  numbers: Map<string, number>,
): Promise<Side> {
  const count = sentences.length;
  const dimensions = sentences[0]?.vector.length ?? 0;
  const vectors = new Float32Array(count * dimensions);
  const lengths = new Float64Array(count);
  const keys: (readonly number[])[] = [];
  for (const [index, { text, vector }] of sentences.entries()) {
    await breathe();
    const length = lengthOf(text);
    lengths[index] = length;
    const weight = length ** LENGTH_POWER;
    for (let d = 0; d < dimensions; d++) vectors[index * dimensions + d] = weight * (vector[d] ?? 0);
    keys.push(wordKeys(text).map((key) => numberOf(key, numbers)));
  }
  return { count, dimensions, vectors, lengths, keys };
}

/** Every two neighbours as one: half as many. */
export async function halved(side: Side): Promise<Side> {
  const { dimensions, vectors, lengths, keys } = side;
  const count = Math.ceil(side.count / 2);
  const sums = new Float32Array(count * dimensions);
  const longer = new Float64Array(count);
  for (let i = 0; i < side.count; i++) {
    await breathe();
    const at = i >> 1;
    longer[at] = (longer[at] ?? 0) + (lengths[i] ?? 0);
    for (let d = 0; d < dimensions; d++) {
      const to = at * dimensions + d;
      sums[to] = (sums[to] ?? 0) + (vectors[i * dimensions + d] ?? 0);
    }
  }
  const both: (readonly number[])[] = [];
  for (let i = 0; i < count; i++) {
    await breathe();
    both.push([...new Set([...(keys[2 * i] ?? []), ...(keys[2 * i + 1] ?? [])])]);
  }
  return { count, dimensions, vectors: sums, lengths: longer, keys: both };
}

function lengthOf(text: string): number {
  return 1 + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
