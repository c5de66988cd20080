/** Whether one of two reports denies what the other states. */
import type { QuoteTraits } from './quote-traits.ts';

/** `answered`: what one denies the other says with a no ("denied that it burnt", "it did not burn"). */
export type Denial = 'none' | 'denied' | 'answered';

export function denialBetween(a: QuoteTraits, b: QuoteTraits): Denial {
  if ((a.denial === null) === (b.denial === null)) return 'none';
  const [denied, other] = a.denial ? [a, b] : [b, a];
  return other.negations.clear.length > denied.negations.clear.length ? 'answered' : 'denied';
}
