/** Machine translation on this machine. */
import type { Language, ModelRef } from '@crossquote/domain';

/** What a model itself lets be known of a translation it made. */
export interface ModelSignals {
  /** Mean natural logarithm of what it gave each token: near 0 is sure of itself. */
  readonly logProbability: number;
  /** That mean is so low, for this model, that its translations are mostly worse than the others. */
  readonly unsure: boolean;
  /** Share of the source's tokens that it looked at; null for models that do not say. */
  readonly coverage: number | null;
  /** `stop`: by itself; `limit`: it did not come to an end within the length that a translation may have; `loop`: it was cut off for repeating itself. */
  readonly end: 'stop' | 'limit' | 'loop';
}

export interface MachineText {
  readonly text: string;
  /** Null where the model tells nothing. */
  readonly signals: ModelSignals | null;
}

export interface Translator {
  /**
   * The model that would translate the pair right now, without loading it; null when none is here.
   * Cheap: it is asked for every report, and its answer is part of the stage's fingerprint.
   */
  modelFor(source: Language, target: Language): Promise<ModelRef | null>;
  /** What a person does to get a model for the pair, in one line; names the download and its size where known. */
  howToGet(source: Language, target: Language): string;
  /**
   * One translation for each text, in order, each of that text alone, whatever is asked beside it. Texts are never blank (the stage sees to that).
   * @throws Unavailable when no model for the pair is here.
   */
  translate(texts: readonly string[], source: Language, target: Language): Promise<readonly MachineText[]>;
  close(): Promise<void>;
}
