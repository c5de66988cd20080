/** The Embedder port on @huggingface/transformers: any sentence model in a folder with a manifest. */
import type { Embedder } from '@crossquote/pipeline';
import { modelRefOf } from '../manifest/model-manifest.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { lentModel } from './lent-model.ts';
import { sentenceModelIn } from './sentence-model-in.ts';
import { unitVector } from './unit-vector.ts';

export interface OpenEmbedder {
  /** Of one model; see `modelFolder`. */
  readonly folder: string;
  /** Default: all cores but one. */
  readonly threads?: number | undefined;
}

/**
 * Loads nothing yet, but for a model whose manifest does not tell how long its vectors are.
 * @throws Unavailable when there is no sentence model in the folder.
 */
export async function openEmbedder({ folder, threads }: OpenEmbedder): Promise<Embedder> {
  const manifest = await sentenceModelIn(folder);
  const { model, close } = lentModel(folder, manifest, threads);
  const dimensions = manifest.dimensions ?? (await (await model()).embed(['.']))[0]?.length ?? 0;
  return {
    model: modelRefOf(manifest),
    dimensions,
    embed: (texts) => embedEach(texts, dimensions, model),
    close,
  };
}

/** Each distinct text once; blank texts never reach the model. */
async function embedEach(
  texts: readonly string[],
  dimensions: number,
  model: () => Promise<EmbeddingModel>,
): Promise<readonly Float32Array[]> {
  const distinct = [...new Set(texts)].filter((text) => text.trim() !== '');
  const made = distinct.length > 0 ? await (await model()).embed(distinct) : [];
  const vectors = new Map(distinct.map((text, i) => [text, made[i]]));
  const nothing = unitVector(new Float32Array(dimensions));
  return texts.map((text) => (vectors.get(text) ?? nothing).slice());
}
