/** Whether a no that a model hears is answered by a word of the other quote that has one inside ("not tolerant", "intolerant"): the rules know these two for one. */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { compareQuotes } from './compare-quotes.ts';
import { linkedQuotes } from './differences/linked-quote.ts';
import { type UnansweredNo, unansweredNos } from './differences/unanswered-nos.ts';
import type { QuoteTraits } from './quote-traits.ts';

export function isHeardInAnswer({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  const [ours, theirs] = unansweredNos(...linkedQuotes(a, b, compareQuotes(a, b).links));
  const heard = [...isAnswered(left, ours), ...isAnswered(right, theirs)];
  return heard.length > 0 && heard.every((isOne) => isOne);
}

/** Of each no among the words; a word that says its no inside is none. */
function isAnswered(words: TextRange | null, nos: readonly UnansweredNo[]): readonly boolean[] {
  return nos.filter(({ no }) => words !== null && overlapsRange(no, words)).map(({ half }) => half === 0);
}
