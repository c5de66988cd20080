/** One translation model, loaded and checked. */
import { InvalidInput } from '@crossquote/domain';
import { checkFiles, damaged } from './check-files.ts';
import { type Library, loadLibrary, sessionOptions } from './load-library.ts';
import type { ModelManifest } from './model-manifest.ts';
import { weightType } from './weight-type.ts';

export interface TranslationModel {
  /** Greedy, so that the same text gives the same translation. */
  translate(text: string): Promise<string>;
  dispose(): Promise<void>;
}

type Pipeline = Awaited<ReturnType<typeof open>>;

/** @throws InvalidInput when the files are not those of the manifest, or the model does not translate its golden sentence as it did. */
export async function loadTranslationModel(
  folder: string,
  manifest: ModelManifest,
  threads?: number,
): Promise<TranslationModel> {
  await checkFiles(folder, manifest);
  const pipeline = await open(await loadLibrary(), folder, manifest, threads).catch(() => {
    throw damaged(manifest.name, 'it cannot be loaded');
  });
  const model = modelOf(pipeline, manifest);
  if (
    manifest.golden &&
    plain(await model.translate(manifest.golden.source)) !== plain(manifest.golden.target)
  ) {
    await model.dispose();
    throw new InvalidInput(
      `the model ${manifest.name} does not translate its golden sentence as it did; fetch it again: crossquote models fetch ${manifest.name} --force`,
    );
  }
  return model;
}

function open(library: Library, folder: string, manifest: ModelManifest, threads: number | undefined) {
  return library.pipeline('translation', folder, {
    dtype: weightType(manifest),
    session_options: sessionOptions(threads),
  });
}

function modelOf(pipeline: Pipeline, manifest: ModelManifest): TranslationModel {
  return {
    translate: async (text) => {
      const options = { num_beams: 1, do_sample: false, max_new_tokens: maxNewTokens(text) };
      const [made] = await pipeline(`${manifest.prefix}${text}`, options);
      return made && 'translation_text' in made ? made.translation_text.trim() : '';
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

/** Punctuation and case may differ between builds of the runtime; words may not. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
