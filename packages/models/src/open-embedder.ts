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
  const dimensions = manifest.dimensions ?? (await (await model()).embed('.')).length;
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

/**
 * One text per call of the model, each distinct text once: a text's vector must not depend on what is asked beside it, and
 * padding and shared quantisation scales would make it. Blank texts never reach the model.
 */
async function embedEach(
  texts: readonly string[],
  dimensions: number,
  model: () => Promise<EmbeddingModel>,
): Promise<readonly Float32Array[]> {
  const nothing = unitVector(new Float32Array(dimensions));
  const vectors = new Map<string, Float32Array>();
  for (const text of new Set(texts)) {
    vectors.set(text, text.trim() === '' ? nothing : await (await model()).embed(text));
  }
  return texts.map((text) => Float32Array.from(vectors.get(text) ?? nothing));
}

async function sentenceModelIn(folder: string): Promise<ModelManifest> {
  const manifest = await readManifest(folder);
  if (manifest?.task === 'feature-extraction') return manifest;
  throw new Unavailable(
    'the sentence model is not here; choose one of `crossquote models` with CROSSQUOTE_EMBEDDER, or get it with: crossquote models fetch <name>',
  );
}
