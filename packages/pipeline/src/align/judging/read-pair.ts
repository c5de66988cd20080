/**
 * Judges a pair of two languages with what a model says that read both: vectors are means of words, and words are linked one by one, so that neither sees who did what.
 * Within one language equal words say more than it does, and it never learnt what paraphrases are. What it says of words in context is asked last, for a pair that would be kept without,
 * whose differences are heard in context anyway.
 */
import type { Alignment } from '@crossquote/domain';
import type { Differ, Statement } from '../../ports/differ.ts';
import { isContraryTold } from '../differences/negation/told-contrary.ts';
import type { Comparison } from '../pair/comparison.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { placedWords, statementOf } from '../traits/statement-of.ts';
import { WEIGHTS } from '../weights/fitted-weights.ts';
import type { Weights } from '../weights/weights.ts';
import { alignAbove, comparedAbove, isAbove } from './align-pair.ts';
import { canReachWhenRead } from './can-reach.ts';
import { compareQuotes } from './compare-quotes.ts';
import type { PairReading } from './content-signals.ts';

/** Processors round otherwise: in steps, what a model says is the same on nearly every machine. */
const STEP = 0.25;

/**
 * As alignAbove, read by the differ where that can matter: milliseconds a pair.
 * @param differ null: nobody reads.
 */
export async function readAbove(
  least: number,
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ | null,
  weights: Weights = WEIGHTS,
): Promise<Alignment | null> {
  if (!differ || one.language === other.language) return alignAbove(least, one, other, weights);
  const pair = compareQuotes(one, other);
  if (!canReachWhenRead(pair, least, weights)) return null;
  const plain = await plainly(pair, differ);
  if (plain === null) return comparedAbove(least, pair, weights, null);
  if (!canReachWhenRead(pair, least, weights, inSteps(plain))) return null;
  const rendered = await rendering(pair, differ);
  if (!isAbove(least, pair, weights, { same: inSteps(plain), rendered })) return null;
  return comparedAbove(least, pair, weights, { same: await together(plain, pair, differ), rendered });
}

/** What is read in the stretches of both that are nearest in meaning; null within one language, and where it cannot tell. */
export async function readingOf(
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ,
): Promise<PairReading | null> {
  if (one.language === other.language) return null;
  const pair = compareQuotes(one, other);
  const plain = await plainly(pair, differ);
  return plain === null
    ? null
    : { same: await together(plain, pair, differ), rendered: await rendering(pair, differ) };
}

function stretchesRead({ a, b, meaning }: Comparison): readonly [Statement, Statement] {
  return [statementOf(a, placedWords(a, meaning?.left)), statementOf(b, placedWords(b, meaning?.right))];
}

/** Log-odds that both are one statement, of the words alone; null where it cannot tell. */
async function plainly(pair: Comparison, differ: Differ): Promise<number | null> {
  return (await differ.compare(...stretchesRead(pair)))?.same ?? null;
}

/** The mean of what is said of the words alone and in context: each errs where the other does not. */
async function together(plain: number, pair: Comparison, differ: Differ): Promise<number> {
  const inContext = (await differ.inContext(...stretchesRead(pair)))?.same ?? plain;
  return inSteps((plain + inContext) / 2);
}

/** Nobody is asked about a contrary, which is worded as a translation would be, but for its no. */
async function rendering(pair: Comparison, differ: Differ): Promise<number | null> {
  if (isContraryTold(pair)) return null;
  const said = await differ.rendered(...stretchesRead(pair));
  return said === null ? null : inSteps(said);
}

function inSteps(value: number): number {
  return Math.round(value / STEP) * STEP;
}
