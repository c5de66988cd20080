/** One sentence model, loaded and checked: tokens, pooling as its makers pool, the layers after it, unit length. */
import { join } from 'node:path';
import { checkFiles, damaged } from './check-files.ts';
import { loadDenseLayer } from './dense-layer.ts';
import { type Library, loadLibrary, sessionOptions } from './load-library.ts';
import type { ModelManifest, Pooling } from './model-manifest.ts';
import { unitVector } from './unit-vector.ts';
import { weightType } from './weight-type.ts';

export interface EmbeddingModel {
  /** Unit length. */
  embed(text: string): Promise<Float32Array>;
  dispose(): Promise<void>;
}

/** What the library calls them. */
const POOLINGS = { mean: 'mean', cls: 'cls', last: 'last_token' } as const satisfies Record<Pooling, string>;

/** @throws InvalidInput when the files are not those of the manifest, or cannot be loaded. */
export async function loadEmbeddingModel(
  folder: string,
  manifest: ModelManifest,
  threads?: number,
): Promise<EmbeddingModel> {
  await checkFiles(folder, manifest);
  const unusable = (): never => {
    throw damaged(manifest.name, 'it cannot be loaded');
  };
  const layers = await Promise.all(
    manifest.dense.map((file) => loadDenseLayer(join(folder, file.path), file)),
  ).catch(unusable);
  const pipeline = await open(await loadLibrary(), folder, manifest, threads).catch(unusable);
  return {
    embed: async (text) => {
      const tensor = await pipeline(`${manifest.prefix}${text}`, { pooling: POOLINGS[manifest.pooling] });
      const pooled = Float32Array.from(tensor.data, Number);
      return unitVector(layers.reduce<Float32Array>((vector, layer) => layer(vector), pooled));
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
