/** The Embedder port on @huggingface/transformers: any sentence model in a folder with a manifest. */
import { join } from 'node:path';
import { Unavailable } from '@crossquote/domain';
import type { Embedder } from '@crossquote/pipeline';
import { type EmbeddingModel, loadEmbeddingModel } from './embedding-model.ts';
import { type Loan, lendOnce } from './lend-once.ts';
import { type ModelManifest, modelRefOf, readManifest } from './model-manifest.ts';
import { unitVector } from './unit-vector.ts';

export interface OpenEmbedder {
  /** Of one model; see `modelFolder`. */
  readonly folder: string;
  /** Default: all cores but one. */
  readonly threads?: number | undefined;
}

const borrow = lendOnce<EmbeddingModel>((model) => model.dispose());

/**
 * Loads nothing yet, but for a model whose manifest does not tell how long its vectors are.
 * @throws Unavailable when there is no sentence model in the folder.
 */
export async function openEmbedder({ folder, threads }: OpenEmbedder): Promise<Embedder> {
  const manifest = await sentenceModelIn(folder);
  let loan: Promise<Loan<EmbeddingModel>> | null = null;
  const model = async () => {
    loan ??= borrow(join(folder, manifest.revision), () => loadEmbeddingModel(folder, manifest, threads));
    const current = loan;
    current.catch(() => {
      if (loan === current) loan = null;
    });
    return (await current).value;
  };
  const dimensions = manifest.dimensions ?? (await (await model()).embed(['.']))[0]?.length ?? 0;
  return {
    model: modelRefOf(manifest),
    dimensions,
    embed: (texts) => embedEach(texts, dimensions, model),
    close: async () => {
      const open = loan;
      loan = null;
      await (await open?.catch(() => null))?.giveBack();
    },
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

async function sentenceModelIn(folder: string): Promise<ModelManifest> {
  const manifest = await readManifest(folder);
  if (manifest?.task === 'feature-extraction') return manifest;
  throw new Unavailable(
    'the sentence model is not here; choose one of `crossquote models` with CROSSQUOTE_EMBEDDER, or get it with: crossquote models fetch <name>',
  );
}
