/** The words by which the store finds quotes worth comparing, without any vector. */
import { PIVOT_LANGUAGE } from '@crossquote/domain';
import { romanise } from '../../names/name-tokens.ts';
import { partTerms } from '../../words/part-terms.ts';
import { stemTerm } from '../../words/stem-term.ts';
import { type Token, weightOf } from '../../words/tokens.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/**
 * Stems of the telling words of the pivot text; of its own words too, marked by language, so that two quotes in one language
 * meet untranslated; names romanised and figures by value, without a minus, since nobody looks for one, so that they meet in any language. One term for one thing, since shared
 * terms are counted. Ascending, each once.
 */
export function quoteTerms(quote: QuoteTraits): readonly string[] {
  const { language, pivotTokens, tokens, figures, names } = quote;
  const isName = new Set(names.map(({ token }) => token.latin));
  // By the words themselves: a set phrase, whose words weigh nothing, is looked for all the same.
  const words = (some: readonly Token[], of: string) =>
    some.filter(
      ({ folded, stem }) =>
        weightOf(folded, stem, of) > 0 && !/^\p{N}/u.test(folded) && !isName.has(romanise(folded)),
    );
  const pivot = words(pivotTokens ?? [], PIVOT_LANGUAGE).map(({ stem }) => stem);
  const own =
    language === PIVOT_LANGUAGE ? [] : words(tokens, language).map(({ stem }) => stemTerm(stem, language));
  const numbers = figures.map(({ value }) => `#${Math.abs(value)}`);
  const called = names.map(({ token }) => `@${token.latin}`);
  return [...new Set([...pivot, ...own, ...numbers, ...called])].sort();
}

/** What a quote is searched by: its terms, and words that stand in it behind an apostrophe. Partners are found by the terms alone. */
export function searchedTerms(quote: QuoteTraits, terms: readonly string[]): readonly string[] {
  const { language, pivotTokens, tokens } = quote;
  return [
    ...new Set([...terms, ...partTerms(tokens, language), ...partTerms(pivotTokens ?? [], PIVOT_LANGUAGE)]),
  ].sort();
}
