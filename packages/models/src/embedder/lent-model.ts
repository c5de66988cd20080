/** A sentence model that is loaded when it is first asked, once a process, however many have it open. */
import { join } from 'node:path';
import { lendOnce } from '../loading/lend-once.ts';
import { type OnLoan, onLoan } from '../loading/on-loan.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { loadEmbeddingModel } from './load-embedding-model.ts';

const borrow = lendOnce<EmbeddingModel>((model) => model.dispose());

export function lentModel(folder: string, manifest: ModelManifest, threads?: number): OnLoan<EmbeddingModel> {
  return onLoan(() =>
    borrow(join(folder, manifest.revision), () => loadEmbeddingModel(folder, manifest, threads)),
  );
}
