/** Tries a model that was just fetched, before it gets its place. */
import { Unavailable } from '@crossquote/domain';
import { loadEmbeddingModel } from '../embedder/load-embedding-model.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { loadTranslationModel } from '../translator/load-translation-model.ts';

/** Loads it once where it lies, so that a model that does not work never gets its place, and notes what it says. */
export async function tried(
  manifest: ModelManifest,
  draft: string,
  golden: string | undefined,
): Promise<ModelManifest> {
  return manifest.task === 'translation'
    ? { ...manifest, golden: golden ? { source: golden, target: await said(manifest, draft, golden) } : null }
    : { ...manifest, dimensions: await dimensionsOf(manifest, draft) };
}

async function said(manifest: ModelManifest, draft: string, golden: string): Promise<string> {
  const model = await loadTranslationModel(draft, manifest);
  try {
    const [made] = await model.translate([golden]);
    if (made?.text) return made.text;
  } finally {
    await model.dispose();
  }
  throw new Unavailable(`${manifest.name} was fetched but translates nothing, so nothing of it was kept`);
}

async function dimensionsOf(manifest: ModelManifest, draft: string): Promise<number> {
  const model = await loadEmbeddingModel(draft, manifest);
  try {
    return (await model.embed([manifest.name]))[0]?.length ?? 0;
  } finally {
    await model.dispose();
  }
}
