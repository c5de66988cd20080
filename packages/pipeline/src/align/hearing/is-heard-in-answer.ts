/**
 * Whether a no that a model hears is answered in the other quote, as the rules know better: by a word that has one inside ("not tolerant", "intolerant"), by which
 * of two deeds comes first there ("not … before"), or, in statements too short for two, by the other's only one.
 */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { isNoToldOtherwise } from '../differences/negation/no-told-otherwise.ts';
import { isAnsweredSurely, saysInside } from '../differences/negation/unanswered-nos.ts';
import { compareQuotes } from '../judging/compare-quotes.ts';
import { type LinkedQuote, linkedQuotes } from '../pair/linked-quote.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/** Words of a statement that is too short for two nos. */
const SHORT = 8;

export function isHeardInAnswer({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  if (saysOneNo(a) && saysOneNo(b)) return true;
  const [ours, theirs] = linkedQuotes(a, b, compareQuotes(a, b).links);
  const heard = [...areAnswered(left, ours, theirs), ...areAnswered(right, theirs, ours)];
  return heard.length > 0 && heard.every((isOne) => isOne);
}

function saysOneNo({ tokens, negations: { clear, half } }: QuoteTraits): boolean {
  return tokens.length <= SHORT && clear.length === 1 && half.length === 0;
}

/** Of each no among the words. */
function areAnswered(words: TextRange | null, some: LinkedQuote, others: LinkedQuote): readonly boolean[] {
  return some.quote.negations.clear
    .filter((no) => words !== null && overlapsRange(no, words))
    .map(
      (no) =>
        isNoToldOtherwise(no, some, others) ||
        isAnsweredSurely(no, some, others) ||
        others.quote.negations.half.some((half) => saysInside(half, no, some, others)),
    );
}
