/** Finds quotes by words and by meaning, across languages. */
import { cosine, roundTo } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import type { SearchScope } from '../ports/reading-store.ts';
import type { Store } from '../ports/store.ts';
import { havePhrases } from './have-phrases.ts';
import { isFound } from './is-found.ts';
import { type Bearers, searchQuestion } from './search-question.ts';

export interface FoundQuote {
  readonly quoteId: string;
  /** 0 to 1: the mean of the other two. */
  readonly score: number;
  /** Share of the telling words asked for that the quote or the name of its speaker has, 0 to 1. */
  readonly words: number;
  /** Cosine of question and quote, 0 to 1; 0 also for quotes that were not among the nearest. */
  readonly meaning: number;
}

/** What hits are ordered by. */
export type FoundKeys = Pick<FoundQuote, 'score' | 'quoteId'>;

/**
 * Found each way, however few are shown: the best of both together need not be the best of one, and the order must not depend on how many are
 * asked for, or one page would not go on where the one before it ended.
 */
const FOUND_EACH_WAY = 400;

export interface QuoteSearchSources {
  readonly store: Pick<
    Store,
    'quotesByWords' | 'quotesByVector' | 'quotesById' | 'reportsById' | 'translationsOf'
  >;
  readonly embedder: Embedder;
  /** Whose names may be asked for. */
  readonly names: Bearers;
}

/**
 * Best first, then by id; what is shown of the search ends with some hundreds of hits. Scores are for ordering answers; nothing is stored. With a phrase
 * between quotation marks only those that have it.
 * @throws Unavailable when the sentence model is not here.
 */
export async function searchQuotes(
  query: string,
  scope: SearchScope & { readonly after: FoundKeys | null },
  { store, embedder, names }: QuoteSearchSources,
): Promise<readonly FoundQuote[]> {
  const { words, phrases } = searchQuestion(query, scope.language, names);
  const wide = { ...scope, limit: FOUND_EACH_WAY };
  const [vector] = await embedder.embed([query]);
  const [byWords, byVector] = await Promise.all([
    words.length > 0 ? store.quotesByWords(words, wide) : [],
    vector ? store.quotesByVector(vector, embedder.model, wide) : [],
  ]);
  const shares = new Map(byWords.map((hit) => [hit.quoteId, hit.words / words.length]));
  const meanings = new Map(
    byVector.map((hit) => [hit.quoteId, vector ? Math.max(0, cosine(vector, hit.vector)) : 0]),
  );
  const found = [...new Set([...shares.keys(), ...meanings.keys()])].map((quoteId) => {
    const [share, meaning] = [shares.get(quoteId) ?? 0, meanings.get(quoteId) ?? 0];
    const score = roundTo((share + meaning) / 2);
    return { quoteId, score, words: roundTo(share), meaning: roundTo(meaning) };
  });
  const best = (await havePhrases(found.filter(isFound), phrases, store)).toSorted(inOrder);
  return best.filter((hit) => !scope.after || inOrder(scope.after, hit) < 0).slice(0, scope.limit);
}

function inOrder(a: FoundKeys, b: FoundKeys): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.quoteId === b.quoteId ? 0 : a.quoteId < b.quoteId ? -1 : 1;
}
