/** A lexicon without a model: words of a given dictionary are the words they mean, short words tell nothing. */
import type { ModelRef } from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import { fakeVector } from './fake-embedder.ts';

/** @param dictionary lower-case word -> the word it means. */
export function fakeLexicon(
  dictionary: Readonly<Record<string, string>> = {},
  model: ModelRef = { name: 'fake-lexicon', revision: '1', dtype: 'fp32' },
): Lexicon {
  return {
    model,
    load: async () => (word) => ({
      vector: fakeVector(word, dictionary),
      weight: word.length > 3 ? 1 : 0,
    }),
    close: async () => {},
  };
}
