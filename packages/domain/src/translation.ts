/** The text of a sentence or a quote in another language; machine text is always marked by its origin. */
import { contentId } from './ids.ts';
import type { Language } from './language.ts';
import { type ModelRef, modelKey } from './model-ref.ts';

export type TranslationOrigin = 'machine' | 'human' | 'memory';
export type TranslationState = 'initial' | 'translated' | 'reviewed' | 'final';

export interface TranslationWarning {
  readonly check:
    | 'repetition'
    | 'omission'
    | 'number'
    | 'name'
    | 'url'
    | 'handle'
    | 'negation'
    /** What the source passes on as others' words stands there as a fact. */
    | 'hearsay'
    | 'fuzzy'
    /** The memory's pair was made by a machine, and no person has looked at it. */
    | 'machine-pair'
    | 'incomplete'
    /** The model chose words that it gave little chance. */
    | 'unsure'
    /** The model passed over much of the source. */
    | 'coverage'
    /** The model came to no end. */
    | 'unfinished'
    /** The model's vocabulary lacks signs of the source. */
    | 'unread'
    /** Words of the model's own making, which no text that it was shown has. */
    | 'invented'
    /** Words of a language that the model is not made for: left as they are. */
    | 'foreign'
    /** Words that are in the target language as they stand. */
    | 'already'
    /** A term is not called what people want it called. */
    | 'term';
  /** What was seen, e.g. `82 is missing`. Holds words of the text: never logged. */
  readonly detail: string;
}

export interface Translation {
  readonly id: string;
  readonly reportId: string;
  /** Id of the sentence or quote that this is a translation of. */
  readonly of: string;
  readonly language: Language;
  readonly text: string;
  readonly origin: TranslationOrigin;
  /** Of a machine's text; null for the others, and where a machine left the words as they are. */
  readonly model: ModelRef | null;
  readonly state: TranslationState;
  readonly warnings: readonly TranslationWarning[];
}

/** Words that no model made: a machine left them as they are, since they are in the target language, or in one that it has no model for. A warning says which. */
export function isLeftAsItIs({ origin, model }: Pick<Translation, 'origin' | 'model'>): boolean {
  return origin === 'machine' && model === null;
}

/** One translation for a thing, a language and an origin (for machines: and a model). */
export function translationId(
  of: string,
  language: Language,
  origin: TranslationOrigin,
  model: ModelRef | null,
): string {
  return contentId('t', of, language, origin, model && modelKey(model));
}

/** Who said that the two segments belong together: a person who translated, or a machine that translated or aligned. */
export type MemoryOrigin = 'human' | 'machine';

/**
 * What a pair of the memory is for: a segment's words are used again for the same or nearly the same words, a term's wherever it stands. A term without a target is none
 * any more.
 */
export type MemoryKind = 'segment' | 'term';

/** A pair of segments that translate each other: what TMX holds; or a term, and what it is to be called. */
export interface MemoryEntry {
  readonly id: string;
  readonly kind: MemoryKind;
  readonly source: { readonly language: Language; readonly text: string };
  readonly target: { readonly language: Language; readonly text: string };
  /** TMX `creationid`; null when the file gives none. */
  readonly by: string | null;
  /** TMX `creationdate` as ISO 8601; null when the file gives none. */
  readonly at: string | null;
  readonly origin: MemoryOrigin;
  /** Of a machine's pair: the model that made it, where it is known. */
  readonly model: ModelRef | null;
  /** Of a machine's pair: how sure it is, 0 to 1, where it said. */
  readonly score: number | null;
}
