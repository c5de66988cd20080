/**
 * Corpus BLEU (Papineni et al. 2002) as sacreBLEU computes it by default: one reference, case kept, tokenizer 13a, n-grams to 4, exponential
 * smoothing of counts that are zero.
 */
import { ngrams, ngramsInCommon } from './ngrams.ts';
import { tokenize13a } from './tokenize-13a.ts';

const ORDERS = [1, 2, 3, 4];

/** 0 to 100. */
export function bleu(translations: readonly string[], references: readonly string[]): number {
  const right = ORDERS.map(() => 0);
  const total = ORDERS.map(() => 0);
  let [length, wanted] = [0, 0];
  for (const [row, translation] of translations.entries()) {
    const own = tokenize13a(translation.trimEnd());
    const reference = tokenize13a((references[row] ?? '').trimEnd());
    length += own.length;
    wanted += reference.length;
    for (const [index, order] of ORDERS.entries()) {
      total[index] = (total[index] ?? 0) + Math.max(0, own.length - order + 1);
      right[index] =
        (right[index] ?? 0) + ngramsInCommon(ngrams(own, order, ' '), ngrams(reference, order, ' '));
    }
  }
  if (right.every((count) => count === 0) || total.includes(0)) return 0;
  const logs = logPrecisions(right, total);
  const brevity = length < wanted ? Math.exp(1 - wanted / length) : 1;
  return brevity * Math.exp(logs.reduce((sum, log) => sum + log, 0) / ORDERS.length);
}

/** Of percentages. The first precision of zero counts as half a hit, the next as a quarter, and so on. */
function logPrecisions(right: readonly number[], total: readonly number[]): readonly number[] {
  let halving = 1;
  return right.map((count, index) => {
    if (count > 0) return Math.log((100 * count) / (total[index] ?? 1));
    halving *= 2;
    return Math.log(100 / (halving * (total[index] ?? 1)));
  });
}
