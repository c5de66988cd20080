/** How much it tells that a word of one text stands in a sentence, and how much all words of a sentence tell together. */
import { breathe } from '../breathe.ts';
import type { Side } from './side.ts';

export interface WordWeights {
  /** By number of the word: 1 for a word of one sentence, 0 for one of every sentence. */
  readonly of: Float32Array;
  /** Sums of squared weights over the sentences before each; one more than sentences. */
  readonly before: Float64Array;
  /** Sentences that hold each word, rising. */
  readonly places: readonly (readonly number[])[];
}

const NOWHERE: readonly number[] = [];

export async function wordWeights({ count, keys }: Side, words: number): Promise<WordWeights> {
  const places: number[][] = Array.from({ length: words });
  for (const [index, some] of keys.entries()) {
    await breathe();
    for (const key of some) {
      const list = places[key];
      if (list) list.push(index);
      else places[key] = [index];
    }
  }
  const of = new Float32Array(words);
  const whole = Math.log(count + 1);
  for (const [key, list] of places.entries()) if (list) of[key] = 1 - Math.log(list.length) / whole;
  const before = new Float64Array(count + 1);
  for (const [index, some] of keys.entries()) {
    await breathe();
    before[index + 1] = some.reduce((sum, key) => sum + (of[key] ?? 0) ** 2, before[index] ?? 0);
  }
  return { of, before, places: Array.from(places, (list) => list ?? NOWHERE) };
}
