/** A lexicon without a model: words of a given dictionary are the words they mean, short words tell nothing. */
import type { ModelRef } from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import { fakeEmbedder } from './fake-embedder.ts';

/** @param dictionary lower-case word -> the word it means. */
export function fakeLexicon(
  dictionary: Readonly<Record<string, string>> = {},
  model: ModelRef = { name: 'fake-lexicon', revision: '1', dtype: 'fp32' },
): Lexicon {
  const embedder = fakeEmbedder(dictionary);
  return {
    model,
    senses: async (words) => {
      const vectors = await embedder.embed(words);
      return vectors.map((vector, i) => ({ vector, weight: (words[i]?.length ?? 0) > 3 ? 1 : 0 }));
    },
    close: async () => {},
  };
}
