/** A sentence model that is loaded when it is first asked, once a process, however many have it open. */
import { join } from 'node:path';
import type { EmbeddingModel } from './embedding-model.ts';
import { lendOnce } from './lend-once.ts';
import { loadEmbeddingModel } from './load-embedding-model.ts';
import type { ModelManifest } from './model-manifest.ts';
import { type OnLoan, onLoan } from './on-loan.ts';

const borrow = lendOnce<EmbeddingModel>((model) => model.dispose());

export function lentModel(folder: string, manifest: ModelManifest, threads?: number): OnLoan<EmbeddingModel> {
  return onLoan(() =>
    borrow(join(folder, manifest.revision), () => loadEmbeddingModel(folder, manifest, threads)),
  );
}
