/** Whether two reports are versions of one text: a translation, or an edited re-issue in one language. */
import { breathe } from '../breathe.ts';
import type { BitextSentence } from './side.ts';

/**
 * From this share on. Set on 67 news articles of NTREX in English, German, French, Arabic, Russian, Italian and Dutch, checked on them in
 * Spanish, Turkish, Ukrainian and Persian, with the model that ships. There all 536 translations (into English and German) have as much, of
 * translations of the first 60 percent 94 in 100, of 17,688 pairs of different articles 1, of 268 pairs of halves of one article 1. Where it
 * was set: English re-issues with a quarter cut out and two foreign sentences put in 97 in 100; translations from languages that the model was
 * not trained on 75 in 100. Of the 10 pairs of five real reports on one event none.
 */
export const VERSIONS_MIN = 0.5;

/** As if so many more had no counterpart on either side: in texts of a few sentences, chance alone puts some in order. */
const UNSEEN = 2;

/**
 * The share of sentences that are each other's nearest, in the same order in both texts. The score of an alignment does not tell it: there it
 * is taken for granted that the texts belong together. Takes time in the product of the two lengths.
 * @returns 0 to 1, by the geometric mean of both counts.
 */
export async function versionShare(
  source: readonly BitextSentence[],
  target: readonly BitextSentence[],
): Promise<number> {
  const inOrder = longestRise(await mutualNearest(source, target));
  return inOrder / Math.sqrt((source.length + UNSEEN) * (target.length + UNSEEN));
}

/** For each source sentence that is its nearest target's nearest: that target, in the order of the source. */
async function mutualNearest(
  source: readonly BitextSentence[],
  target: readonly BitextSentence[],
): Promise<readonly number[]> {
  const nearest: number[] = [];
  const best = target.map(() => ({ near: -Infinity, of: -1 }));
  for (const [i, { vector }] of source.entries()) {
    await breathe();
    let [near, at] = [-Infinity, -1];
    for (const [j, other] of target.entries()) {
      const cosine = dot(vector, other.vector);
      if (cosine > near) [near, at] = [cosine, j];
      if (cosine > (best[j]?.near ?? Infinity)) best[j] = { near: cosine, of: i };
    }
    nearest.push(at);
  }
  return nearest.filter((j, i) => best[j]?.of === i);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

/** Length of the longest rising run of not necessarily neighbouring values (patience sorting). */
function longestRise(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const at = ends.findIndex((end) => end >= value);
    ends[at < 0 ? ends.length : at] = value;
  }
  return ends.length;
}
