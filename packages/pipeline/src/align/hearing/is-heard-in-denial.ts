/** Whether a no that a model hears on one side alone is answered by words that the report puts before the other: "denied that it burnt", "it did not burn". The model reads nothing around a quote. */
import type { Difference } from '@crossquote/domain';
import { denialBetween } from '../pair/denial-between.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

export function isHeardInDenial(_: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  return denialBetween(a, b, null) === 'answered';
}
