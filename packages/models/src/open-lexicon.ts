/** The Lexicon port on a static sentence model: its words have vectors of their own. */
import { Unavailable } from '@crossquote/domain';
import type { Lexicon, WordSense } from '@crossquote/pipeline';
import { lentModel } from './lent-model.ts';
import { modelRefOf } from './model-manifest.ts';
import { sentenceModelIn } from './sentence-model-in.ts';

/** Words kept: their vectors take 1 kB each, and reports of one collection use the same ones. */
const MOST = 100_000;

/**
 * Loads nothing yet; shares what an embedder of the same folder has loaded.
 * @throws Unavailable when there is no sentence model in the folder.
 */
export async function openLexicon(folder: string): Promise<Lexicon> {
  const manifest = await sentenceModelIn(folder);
  const { model, close } = lentModel(folder, manifest);
  const known = new Map<string, WordSense>();
  return {
    model: modelRefOf(manifest),
    senses: async (words) => {
      const { sensesOf } = await model();
      if (!sensesOf) throw new Unavailable('the words of this sentence model have no vectors of their own');
      if (known.size > MOST) known.clear();
      const missing = [...new Set(words)].filter((word) => !known.has(word));
      const found = sensesOf(missing);
      for (const [i, word] of missing.entries()) known.set(word, found[i] as WordSense);
      return words.map((word) => known.get(word) as WordSense);
    },
    close,
  };
}
