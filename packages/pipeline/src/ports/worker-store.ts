/** Which workers are at work on the database, where several machines share it: notes that each renews, and that mean nothing once it does not. */
import type { ModelRef, Stage } from '@crossquote/domain';
import type { ModelInForce } from './model-store.ts';

export interface WorkerNote {
  /** Of the process. */
  readonly id: string;
  readonly machine: string;
  readonly stages: readonly Stage[];
  /** Models that were in force at the time and are not on its machine, and what is there instead. */
  readonly lacks: readonly (Pick<ModelInForce, 'task' | 'source' | 'target' | 'model'> & {
    readonly here: ModelRef | null;
  })[];
}

export interface WorkerStore {
  /** Notes it as of now, instead of what was noted of it before. */
  noteWorker(note: WorkerNote): Promise<void>;
  /** It works no more. */
  dropWorker(id: string): Promise<void>;
  /** Those noted within so many milliseconds, by machine, then id. */
  workersAtWork(withinMs: number): Promise<readonly WorkerNote[]>;
}

/** Milliseconds that a note is believed; it is renewed six times in them. */
export const WORKER_BELIEVED_MS = 60_000;
