/** One translation model, loaded and checked. */
import { InvalidInput } from '@crossquote/domain';
import { checkFiles, damaged, howToMendAny } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { engineModel } from './engine-model.ts';
import { libraryModel } from './library-model.ts';
import type { TranslationModel } from './translation-model.ts';

/** @throws InvalidInput when the files are not those of the manifest, or the model does not translate its golden sentence as it did. */
export async function loadTranslationModel(
  folder: string,
  manifest: ModelManifest,
  threads?: number,
): Promise<TranslationModel> {
  await checkFiles(folder, manifest);
  const library = () => libraryModel(folder, manifest, threads);
  const load = async () => (await engineModel(folder, manifest, { lanes: threads })) ?? library();
  const model = await load().catch(() => {
    // Its files are right, so nobody knows it as damaged, and no report waits for it.
    throw damaged(manifest, 'it cannot be loaded', 'crossquote retry');
  });
  if ((await saysGolden(model, manifest)) || (await saidGolden(library, manifest))) return model;
  await model.dispose();
  throw new InvalidInput(
    `the model ${manifest.name} does not translate its golden sentence as it did; ${howToMendAny(manifest.name)}; then: crossquote retry`,
  );
}

async function saysGolden(model: TranslationModel, { golden }: ModelManifest): Promise<boolean> {
  if (!golden) return true;
  const [made] = await model.translate([golden.source]);
  return plain(made?.text ?? '') === plain(golden.target);
}

/** The engine quantises more finely than the library, which noted the golden sentences of models that were fetched before it was there. */
async function saidGolden(
  library: () => Promise<TranslationModel>,
  manifest: ModelManifest,
): Promise<boolean> {
  const model = await library().catch(() => null);
  if (!model) return false;
  try {
    return await saysGolden(model, manifest);
  } finally {
    await model.dispose();
  }
}

/** Punctuation and case may differ between builds of the runtime; words may not. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
