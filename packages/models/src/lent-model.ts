/** A sentence model that is loaded when it is first asked, once a process, however many have it open. */
import { join } from 'node:path';
import { type EmbeddingModel, loadEmbeddingModel } from './embedding-model.ts';
import { type Loan, lendOnce } from './lend-once.ts';
import type { ModelManifest } from './model-manifest.ts';

const borrow = lendOnce<EmbeddingModel>((model) => model.dispose());

export interface LentModel {
  /** A failed load is forgotten, so that the next call tries again. */
  readonly model: () => Promise<EmbeddingModel>;
  readonly close: () => Promise<void>;
}

export function lentModel(folder: string, manifest: ModelManifest, threads?: number): LentModel {
  let loan: Promise<Loan<EmbeddingModel>> | null = null;
  return {
    model: async () => {
      loan ??= borrow(join(folder, manifest.revision), () => loadEmbeddingModel(folder, manifest, threads));
      const current = loan;
      current.catch(() => {
        if (loan === current) loan = null;
      });
      return (await current).value;
    },
    close: async () => {
      const open = loan;
      loan = null;
      await (await open?.catch(() => null))?.giveBack();
    },
  };
}
