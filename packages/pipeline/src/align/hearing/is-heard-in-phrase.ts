/** Whether a no that a model hears stands in a phrase that denies nothing ("не пізніше п'ятниці", "no later than Friday"): the rules know these, and read no no there. */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { wordsDenyingNothing } from '../negation/negations-in.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

export function isHeardInPhrase({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  return deniesNothing(left, a) && deniesNothing(right, b);
}

function deniesNothing(words: TextRange | null, { tokens, language }: QuoteTraits): boolean {
  return words === null || wordsDenyingNothing(tokens, language).some((token) => overlapsRange(token, words));
}
