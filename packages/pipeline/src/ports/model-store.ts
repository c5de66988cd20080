/** Which models are in force: what a stage's result is to be made with, on whichever machine. Kept where several machines share a database. */
import type { Act, Language, ModelRef } from '@crossquote/domain';

export interface ModelInForce {
  readonly task: 'translation' | 'embedding';
  /** Primary subtags; of `embedding` both are empty. */
  readonly source: Language;
  readonly target: Language;
  readonly model: ModelRef;
  /** The machine that put it in force. */
  readonly machine: string;
  /** The number of that machine's release. */
  readonly release: number;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** A model that made translations which are kept, and of how many reports. */
export interface TranslatedBy {
  readonly model: ModelRef;
  /** Of the reports. */
  readonly source: Language;
  readonly target: Language;
  readonly reports: number;
}

export interface ModelStore {
  /**
   * By source, then target, then model. Reads all translations: for whoever looks, not for a worker.
   * @param collection null: of all.
   */
  translatedBy(collection: string | null): Promise<readonly TranslatedBy[]>;
  /** By task, then source, then target. */
  modelsInForce(): Promise<readonly ModelInForce[]>;
  /**
   * Puts a model in force for what it names.
   * @param instead the model that whoever puts it has found there; null: none.
   * @param act of a person, or of the machine that found what it needs. Where another model comes in force than did before, it stands in the ledger, in the same transaction.
   * @returns false when another stands there by now: nothing is changed then.
   */
  putModelInForce(next: ModelInForce, instead: ModelRef | null, act: Act): Promise<boolean>;
}
