/** One sentence model, loaded and checked: tokens, pooling as its makers pool, the layers after it, unit length. */
import { join } from 'node:path';
import { type Library, loadLibrary, sessionOptions } from '../loading/load-library.ts';
import { checkFiles, damaged } from '../manifest/check-files.ts';
import type { ModelManifest, Pooling } from '../manifest/model-manifest.ts';
import { weightType } from '../manifest/weight-type.ts';
import { loadDenseLayer } from './dense-layer.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { loadStaticModel } from './static-vectors.ts';
import { unitVector } from './unit-vector.ts';

type Pipeline = Awaited<ReturnType<typeof open>>;
type Layer = Awaited<ReturnType<typeof loadDenseLayer>>;

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
    throw damaged(manifest, 'it cannot be loaded');
  };
  const fast = manifest.staticVectors ? await loadStaticModel(folder, manifest).catch(unusable) : null;
  if (fast) return fast;
  const layers = await Promise.all(
    manifest.dense.map((file) => loadDenseLayer(join(folder, file.path), file)),
  ).catch(unusable);
  const pipeline = await open(await loadLibrary(), folder, manifest, threads).catch(unusable);
  return oneByOne(pipeline, manifest, layers);
}

/**
 * One text per call of the model: a text's vector must not depend on what is asked beside it, and padding and shared
 * quantisation scales would make it.
 */
function oneByOne(
  pipeline: Pipeline,
  { prefix, pooling }: ModelManifest,
  layers: readonly Layer[],
): EmbeddingModel {
  return {
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const tensor = await pipeline(`${prefix}${text}`, { pooling: POOLINGS[pooling] });
        const pooled = Float32Array.from(tensor.data, Number);
        vectors.push(unitVector(layers.reduce<Float32Array>((vector, layer) => layer(vector), pooled)));
      }
      return vectors;
    },
    senseOf: null,
    subwordsOf: null,
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
