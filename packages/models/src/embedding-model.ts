/** One sentence model, loaded and checked. */
import { checkFiles, damaged } from './check-files.ts';
import { type Library, loadLibrary, sessionOptions } from './load-library.ts';
import type { ModelManifest } from './model-manifest.ts';
import { unitVector } from './unit-vector.ts';
import { weightType } from './weight-type.ts';

export interface EmbeddingModel {
  /** Unit length. */
  embed(text: string): Promise<Float32Array>;
  dispose(): Promise<void>;
}

/** @throws InvalidInput when the files are not those of the manifest, or cannot be loaded. */
export async function loadEmbeddingModel(
  folder: string,
  manifest: ModelManifest,
  threads?: number,
): Promise<EmbeddingModel> {
  await checkFiles(folder, manifest);
  const pipeline = await open(await loadLibrary(), folder, manifest, threads).catch(() => {
    throw damaged(manifest.name, 'it cannot be loaded');
  });
  return {
    embed: async (text) => {
      const tensor = await pipeline(`${manifest.prefix}${text}`, { pooling: 'mean' });
      return unitVector(Float32Array.from(tensor.data, Number));
    },
    dispose: async () => {
      await pipeline.dispose();
    },
  };
}

function open(library: Library, folder: string, manifest: ModelManifest, threads: number | undefined) {
  return library.pipeline('feature-extraction', folder, {
    dtype: weightType(manifest),
    session_options: sessionOptions(threads),
  });
}
