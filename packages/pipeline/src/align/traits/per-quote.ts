/** Reads something out of a quote once: it is compared with hundreds of others, each time by its own words. */
import type { QuoteTraits } from './quote-traits.ts';

/** Kept as long as the quote is. @param read asked once of each quote. */
export function perQuote<T>(read: (quote: QuoteTraits) => T): (quote: QuoteTraits) => T {
  const known = new WeakMap<QuoteTraits, { readonly read: T }>();
  return (quote) => {
    const kept = known.get(quote) ?? { read: read(quote) };
    known.set(quote, kept);
    return kept.read;
  };
}
