/** The words by which the store finds quotes worth comparing, without any vector. */
import { romanise } from '../names/name-tokens.ts';
import type { QuoteTraits } from './quote-traits.ts';

/**
 * Stems of the telling words of the pivot text; of its own words too, marked by language, so that two quotes in one language
 * meet untranslated; names romanised and figures by value, so that they meet in any language. Ascending, each once.
 */
export function quoteTerms(quote: QuoteTraits): readonly string[] {
  const { language, pivotTokens, tokens, figures, names } = quote;
  const pivot = telling(pivotTokens ?? []).map(({ stem }) => stem);
  const own = language === 'en' ? [] : telling(tokens).map(({ stem }) => `${language}:${stem}`);
  const numbers = figures.map(({ value }) => `#${value}`);
  const called = names.map(({ token }) => `@${romanise(token.latin)}`);
  return [...new Set([...pivot, ...own, ...numbers, ...called])].sort();
}

function telling<T extends { readonly weight: number }>(tokens: readonly T[]): readonly T[] {
  return tokens.filter(({ weight }) => weight >= 0.5);
}
