/** Machine translation on this machine. */
import type { Language, ModelRef } from '@crossquote/domain';

export interface Translator {
  /**
   * The model that would translate the pair right now, without loading it; null when none is here.
   * Cheap: it is asked for every report, and its answer is part of the stage's fingerprint.
   */
  modelFor(source: Language, target: Language): Promise<ModelRef | null>;
  /** What a person does to get a model for the pair, in one line; names the download and its size where known. */
  howToGet(source: Language, target: Language): string;
  /**
   * One translation for each text, in order. Texts are never blank (the stage sees to that).
   * @throws Unavailable when no model for the pair is here.
   */
  translate(texts: readonly string[], source: Language, target: Language): Promise<readonly string[]>;
  close(): Promise<void>;
}
