/**
 * Corpus chrF2 (Popović 2015) as sacreBLEU computes it by default: character n-grams to 6, no words, beta 2, case kept, white space left out,
 * counts summed over the corpus; orders that either side has no n-gram of are left out.
 */
import { ngrams, ngramsInCommon } from './ngrams.ts';
import { withoutWhite } from './tokenize-13a.ts';

const ORDERS = [1, 2, 3, 4, 5, 6];
const BETA = 2;

interface Counts {
  readonly own: number;
  readonly reference: number;
  readonly common: number;
}

/** 0 to 100. */
export function chrf(translations: readonly string[], references: readonly string[]): number {
  const sums: Counts[] = ORDERS.map(() => ({ own: 0, reference: 0, common: 0 }));
  for (const [row, translation] of translations.entries()) {
    const own = characters(translation);
    const reference = characters(references[row] ?? '');
    for (const [index, order] of ORDERS.entries()) {
      sums[index] = added(sums[index] as Counts, countsOf(own, reference, order));
    }
  }
  const used = sums.filter(({ own, reference }) => own > 0 && reference > 0);
  if (used.length === 0) return 0;
  const mean = (of: (counts: Counts) => number) => used.reduce((sum, one) => sum + of(one), 0) / used.length;
  const precision = mean(({ common, own }) => common / own);
  const recall = mean(({ common, reference }) => common / reference);
  const factor = BETA ** 2;
  return precision + recall === 0
    ? 0
    : (100 * (1 + factor) * precision * recall) / (factor * precision + recall);
}

function characters(text: string): readonly string[] {
  return Array.from(withoutWhite(text).join(''));
}

function countsOf(own: readonly string[], reference: readonly string[], order: number): Counts {
  const runs = (length: number) => Math.max(0, length - order + 1);
  // N-grams that the reference has none of are not held against a translation.
  if (runs(reference.length) === 0) return { own: 0, reference: 0, common: 0 };
  const common = ngramsInCommon(ngrams(own, order, ''), ngrams(reference, order, ''));
  return { own: runs(own.length), reference: runs(reference.length), common };
}

function added(a: Counts, b: Counts): Counts {
  return { own: a.own + b.own, reference: a.reference + b.reference, common: a.common + b.common };
}
