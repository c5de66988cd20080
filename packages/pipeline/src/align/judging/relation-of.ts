/** In which way two quotes are one utterance, or that they are not. */

import {
  contradicts,
  type Difference,
  overlapsRange,
  type Relation,
  rangeLength,
  type TextRange,
} from '@crossquote/domain';
import { SUGGEST_MIN } from '../../thresholds.ts';
import { weightSum } from '../../words/tokens.ts';
import { isContraryTold } from '../differences/negation/told-contrary.ts';
import type { Comparison } from '../pair/comparison.ts';
import { type Coverage, coverageOf } from '../pair/coverage.ts';
import { denialBetween } from '../pair/denial-between.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import type { PartSpan } from '../view/part-span.ts';

/** Shares of a quote: nearly word for word; told in full; most of it. */
const VERBATIM = 0.8;
const FULL = 0.5;
const MOST = 0.75;

export function relationOf(pair: Comparison, score: number): Relation {
  const coverage = coverageOf(pair);
  if (score < SUGGEST_MIN && (isContradicted(pair) || Math.max(coverage.left, coverage.right) < FULL))
    return 'different';
  if (isVerbatim(pair)) return 'same';
  if (isPartial(pair, coverage)) return 'partial';
  return isTranslation(pair) ? 'translation' : 'paraphrase';
}

/**
 * A telling that lacks a clause of the other one is partial, if nothing else differs: whoever is called a part of another may join it without
 * being tied to the others there. A phrase that is left out makes no part.
 */
export function relationDespite(
  relation: Relation,
  { a, b }: Comparison,
  differences: readonly Difference[],
): Relation {
  if (relation === 'different' || differences.some(contradicts)) return relation;
  const omitted = (side: 'left' | 'right') =>
    differences.flatMap((one) => (one.what === 'omission' && one[side] ? [one[side]] : []));
  return lacksClause(a, omitted('left')) || lacksClause(b, omitted('right')) ? 'partial' : relation;
}

/** Telling words that make a clause. */
const CLAUSE = 3;

function lacksClause({ quote, tokens }: QuoteTraits, omitted: readonly TextRange[]): boolean {
  const words = tokens.filter((token) => omitted.some((range) => overlapsRange(range, token)));
  return weightSum(words) >= CLAUSE && lengthOf(omitted) > (1 - MOST) * lengthOf(quote.content);
}

function isContradicted(pair: Comparison): boolean {
  const { a, b, meaning, speakers, figures } = pair;
  if (speakers === 'other' || denialBetween(a, b, meaning) === 'denied') return true;
  if (isContraryTold(pair) || pair.otherFacts !== null) return true;
  return figures.shared.length === 0 && figures.left.length > 0 && figures.right.length > 0;
}

function isVerbatim({ sameLanguage, words, wording }: Comparison): boolean {
  if (wording) return true;
  return sameLanguage && words !== null && Math.min(words.left, words.right) >= VERBATIM;
}

/** One tells much less than the other, only a stretch of one was found in the other, or only one is told in full. */
function isPartial(pair: Comparison, coverage: Coverage): boolean {
  const [left, right] = pair.weights;
  const lopsided = Math.min(left, right) < 0.45 * Math.max(left, right);
  return (
    lopsided ||
    stretchShare(pair) < MOST ||
    (Math.max(coverage.left, coverage.right) >= FULL && Math.min(coverage.left, coverage.right) < FULL)
  );
}

/** Share by length of what was compared, on the side where less of it was. */
function stretchShare({ a, b, meaning }: Comparison): number {
  if (!meaning) return 1;
  return Math.min(shareOf(a, meaning.left), shareOf(b, meaning.right));
}

function shareOf({ parts }: QuoteTraits, { from, to }: PartSpan): number {
  return lengthOf(parts.slice(from, to)) / Math.max(1, lengthOf(parts));
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, range) => sum + rangeLength(range), 0);
}

/** Reported speech is worded by the reporter, so only quoted words are a translation of quoted words. */
function isTranslation({ a, b, sameLanguage }: Comparison): boolean {
  return !sameLanguage && a.quote.form !== 'indirect' && b.quote.form !== 'indirect';
}
