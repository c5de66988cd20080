/** The Lexicon port on a static sentence model: its words have vectors of their own. */
import { Unavailable } from '@crossquote/domain';
import type { Lexicon, WordSense } from '@crossquote/pipeline';
import { modelRefOf } from '../manifest/model-manifest.ts';
import { lentModel } from './lent-model.ts';
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
    load: async () => {
      const { senseOf } = await model();
      if (!senseOf) throw new Unavailable('the words of this sentence model have no vectors of their own');
      return (word) => {
        const sense = known.get(word) ?? senseOf(word);
        if (known.size >= MOST) known.clear();
        known.set(word, sense);
        return sense;
      };
    },
    close,
  };
}
