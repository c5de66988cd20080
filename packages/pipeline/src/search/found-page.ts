/** A page of what a search finds, read where it stands: the desk and the command line differ only in how they show it. */
import type { SearchScope } from '../ports/reading-store.ts';
import type { Store } from '../ports/store.ts';
import type { NamesAs } from '../protect/open-names.ts';
import { type ReadFind, type ReadSentence, readFinds, readSentences } from './found-in-place.ts';
import { type SearchQuestion, searchQuestion } from './search-question.ts';
import { type QuoteSearchSources, searchQuotes } from './search-quotes.ts';
import { type SearchSources, type SentenceKeys, searchSentences } from './search-sentences.ts';

export interface SearchWish extends Pick<SearchScope, 'collection' | 'language'> {
  /** As somebody typed them. */
  readonly words: string;
  /** The last find of the page before; null: none was. */
  readonly after: SentenceKeys | null;
}

export interface FoundPage<Find> {
  readonly finds: readonly Find[];
  /** The last one, where others come behind it. */
  readonly last: SentenceKeys | null;
  /** What was looked for, with names hidden that must not be asked for. */
  readonly question: SearchQuestion;
}

type QuoteSources = Pick<QuoteSearchSources, 'embedder'> & {
  readonly store: QuoteSearchSources['store'] & Pick<Store, 'testimonyPage'>;
};

/** @throws Unavailable as `searchQuotes`. */
export async function foundQuotes(
  { words, after, ...scope }: SearchWish,
  size: number,
  { store, embedder }: QuoteSources,
  names: NamesAs,
): Promise<FoundPage<ReadFind>> {
  const asked = names.question(words);
  const from = after && { score: after.score, quoteId: after.id };
  const wide = { ...scope, limit: size + 1, after: from };
  const found = await searchQuotes(asked, wide, { store, embedder, names });
  return {
    finds: await readFinds(found.slice(0, size), store),
    last: lastOf(found, size, ({ quoteId }) => quoteId),
    question: searchQuestion(asked, scope.language, null),
  };
}

/** @throws Unavailable as `searchSentences`. */
export async function foundSentences(
  { words, after, ...scope }: SearchWish,
  size: number,
  sources: Omit<SearchSources, 'names'> & { readonly store: Pick<Store, 'translationsOf'> },
  names: NamesAs,
): Promise<FoundPage<ReadSentence>> {
  const asked = names.question(words);
  const wide = { ...scope, limit: size + 1, after };
  const found = await searchSentences(asked, wide, { ...sources, names });
  return {
    finds: await readSentences(found.slice(0, size), sources.store),
    last: lastOf(found, size, ({ sentence }) => sentence.id),
    question: searchQuestion(asked, scope.language, null),
  };
}

function lastOf<Find extends { readonly score: number }>(
  found: readonly Find[],
  size: number,
  idOf: (find: Find) => string,
): SentenceKeys | null {
  const last = found.length > size ? found[size - 1] : undefined;
  return last ? { score: last.score, id: idOf(last) } : null;
}
