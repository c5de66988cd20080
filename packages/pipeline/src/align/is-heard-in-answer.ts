/**
 * Whether a no that a model hears is answered in the other quote, as the rules know better: by a word that has one inside ("not tolerant", "intolerant"), or, in
 * statements too short for two, by the other's only one.
 */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { compareQuotes } from './compare-quotes.ts';
import { linkedQuotes } from './differences/linked-quote.ts';
import { type UnansweredNo, unansweredNos } from './differences/unanswered-nos.ts';
import type { QuoteTraits } from './quote-traits.ts';

/** Words of a statement that is too short for two nos. */
const SHORT = 8;

export function isHeardInAnswer({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  if (saysOneNo(a) && saysOneNo(b)) return true;
  const [ours, theirs] = unansweredNos(...linkedQuotes(a, b, compareQuotes(a, b).links));
  const heard = [...isAnswered(left, ours), ...isAnswered(right, theirs)];
  return heard.length > 0 && heard.every((isOne) => isOne);
}

function saysOneNo({ tokens, negations: { clear, half } }: QuoteTraits): boolean {
  return tokens.length <= SHORT && clear.length === 1 && half.length === 0;
}

/** Of each no among the words; a word that says its no inside is none. */
function isAnswered(words: TextRange | null, nos: readonly UnansweredNo[]): readonly boolean[] {
  return nos.filter(({ no }) => words !== null && overlapsRange(no, words)).map(({ half }) => half === 0);
}
