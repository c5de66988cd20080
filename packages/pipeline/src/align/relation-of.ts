/** In which way two quotes are one utterance, or that they are not. */
import type { Relation } from '@crossquote/domain';
import { SUGGEST_MIN } from '../thresholds.ts';
import type { Comparison } from './compare-quotes.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** Shares of a quote: nearly word for word; said in full; said in part. */
const VERBATIM = 0.8;
const FULL = 0.5;

export function relationOf(pair: Comparison, score: number): Relation {
  const coverage = coverageOf(pair);
  if (score < SUGGEST_MIN && (isContradicted(pair) || Math.max(coverage.left, coverage.right) < FULL))
    return 'different';
  if (isVerbatim(pair)) return 'same';
  if (isPartial(pair, coverage)) return 'partial';
  return isTranslation(pair) ? 'translation' : 'paraphrase';
}

function isContradicted({ a, b, speakers, figures }: Comparison): boolean {
  if (speakers === 'other' || (a.denial === null) !== (b.denial === null)) return true;
  return figures.shared.length === 0 && figures.left.length > 0 && figures.right.length > 0;
}

function isVerbatim({ sameLanguage, words }: Comparison): boolean {
  return sameLanguage && words !== null && Math.min(words.left, words.right) >= VERBATIM;
}

function isPartial({ weights: [left, right] }: Comparison, coverage: Coverage): boolean {
  const lopsided = Math.min(left, right) < 0.45 * Math.max(left, right);
  return (
    lopsided ||
    (Math.max(coverage.left, coverage.right) >= FULL && Math.min(coverage.left, coverage.right) < FULL)
  );
}

/** Reported speech is worded by the reporter, so only quoted words are a translation of quoted words. */
function isTranslation({ a, b, sameLanguage }: Comparison): boolean {
  return !sameLanguage && a.quote.form !== 'indirect' && b.quote.form !== 'indirect';
}
