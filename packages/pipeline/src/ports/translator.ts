/** Machine translation on this machine. */
import type { Language, ModelRef } from '@crossquote/domain';
import type { Hindrance } from './hindrance.ts';

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
  /** What of the source its vocabulary lacks (another script, emoji), as it stands there; none: nothing, or it does not say. */
  readonly unread?: readonly string[];
  /** Words of the translation that stand neither in the source nor in anything that the model was shown, as it wrote them; none: nothing, or it does not say. */
  readonly invented?: readonly string[];
}

export interface MachineText {
  readonly text: string;
  /** Null where the model tells nothing. */
  readonly signals: ModelSignals | null;
}

export interface Translator {
  /**
   * The model that would translate the pair right now, without loading it; null when none is here, or the one that is here is known to be damaged.
   * Cheap: it is asked for every report, and its answer is part of the stage's fingerprint.
   * @param only this very model instead of the best one; so in all that follows.
   */
  modelFor(source: Language, target: Language, only?: ModelRef): Promise<ModelRef | null>;
  /** The model that would translate the pair if its files were whole here; null when it is not damaged. Other machines may have it whole. */
  damagedFor(source: Language, target: Language, only?: ModelRef): Promise<ModelRef | null>;
  /** Why there is no model for the pair (none is here, or which one is damaged), and what a person does about it; names the download and its size where known. */
  lack(source: Language, target: Language, only?: ModelRef): Promise<Hindrance>;
  /**
   * One translation for each text, in order, each of that text alone, whatever is asked beside it. Texts are never blank (the stage sees to that).
   * @throws Unavailable when no model for the pair is here; InvalidInput when the model turns out to be damaged, which `modelFor` knows from then on.
   */
  translate(
    texts: readonly string[],
    source: Language,
    target: Language,
    only?: ModelRef,
  ): Promise<readonly MachineText[]>;
  close(): Promise<void>;
}
