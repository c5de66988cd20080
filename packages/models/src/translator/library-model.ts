/**
 * A translation model as @huggingface/transformers runs it, one text a call: for models that the engine does not know, and as what the
 * engine is compared with.
 */
import { loadLibrary, sessionOptions } from '../loading/load-library.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { weightType } from '../manifest/weight-type.ts';
import type { TranslationModel } from './translation-model.ts';

/** @throws Error when it cannot be loaded. */
export async function libraryModel(
  folder: string,
  manifest: ModelManifest,
  threads?: number,
): Promise<TranslationModel> {
  const library = await loadLibrary();
  const pipeline = await library.pipeline('translation', folder, {
    dtype: weightType(manifest),
    session_options: sessionOptions(threads),
  });
  const translate = async (text: string) => {
    const options = { num_beams: 1, do_sample: false, max_new_tokens: maxNewTokens(text) };
    const [made] = await pipeline(`${manifest.prefix}${text}`, options);
    return made && 'translation_text' in made ? made.translation_text.trim() : '';
  };
  return {
    // What a quantised model makes of a text depends on its neighbours in a call: one scale for the whole input.
    translate: async (texts) => {
      const made = [];
      for (const text of texts) {
        made.push({ text: text.trim() === '' ? '' : await translate(text), signals: null });
      }
      return made;
    },
    dispose: async () => {
      await pipeline.dispose();
    },
  };
}

/** Bounds what a loop can cost: no honest translation has more tokens than its source has characters, but for the shortest. */
function maxNewTokens(text: string): number {
  return Math.min(500, 32 + text.length);
}
