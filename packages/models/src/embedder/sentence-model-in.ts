/** The manifest of a folder that must hold a sentence model. */
import { Unavailable } from '@crossquote/domain';
import { type ModelManifest, readManifest } from '../manifest/model-manifest.ts';

/** @throws Unavailable when there is none. */
export async function sentenceModelIn(folder: string): Promise<ModelManifest> {
  const manifest = await readManifest(folder);
  if (manifest?.task === 'feature-extraction') return manifest;
  throw new Unavailable(
    'the sentence model is not here; choose one of `crossquote models` with CROSSQUOTE_EMBEDDER, or get it with: crossquote models fetch <name>',
  );
}
