/** An unordered pair of quotes of different reports that may be one utterance. */
import { contentId } from './ids.ts';
import type { TextRange } from './text-range.ts';

export type Relation = 'same' | 'translation' | 'partial' | 'paraphrase' | 'different';
/** A machine only ever suggests; `confirmed` and `rejected` are derived from reviews. */
export type AlignmentState = 'suggested' | 'confirmed' | 'rejected';

/** One reason for a score. Contributions of a pair's evidence add up to its score. */
export interface Evidence {
  /** e.g. `meaning`, `words`, `numbers`, `names`, `speaker`, `time`, `medium`, `form`, `prior`. */
  readonly signal: string;
  /** The signal itself, in its own unit (mostly 0 to 1). */
  readonly value: number;
  /** What it adds to (or takes from) the score: its share, so that all contributions add up. */
  readonly contribution: number;
  /** What the score would be without it. */
  readonly without: number;
  /** In a few words, for a person. */
  readonly note: string;
}

export interface Difference {
  /** `opposite`: words of which only one can be true ("morning", "evening"; "Polish soldiers", "Danish soldiers"). */
  readonly what: 'number' | 'name' | 'negation' | 'omission' | 'speaker' | 'date' | 'opposite';
  /** The words in the first quote's report; null when it has none there. */
  readonly left: (TextRange & { readonly text: string }) | null;
  readonly right: (TextRange & { readonly text: string }) | null;
  /** Who says so: a model that read both and can give no reason; left out: the rules. */
  readonly by?: 'model' | undefined;
  /** Of names: perhaps one, written otherwise; only a person can tell. Left out: another name. */
  readonly maybeSame?: true | undefined;
  /** Of an omission: where the other quote's report tells it in another quote of the same speaker. */
  readonly elsewhere?: (TextRange & { readonly text: string }) | undefined;
}

export interface Alignment {
  readonly id: string;
  readonly collection: string;
  /** Quote ids in ascending order: the pair is unordered. `left` in differences is the first. */
  readonly quotes: readonly [string, string];
  readonly relation: Relation;
  /** 0 to 1, rounded to 4 digits: how sure the machine is that both are one utterance. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly differences: readonly Difference[];
}

/**
 * Whether two tellings of one utterance tell something otherwise: what one merely lacks is not that, nor what may be one name. A relation is about the
 * utterance, so a pair may be `same` and have another number; wherever the relation is shown, this is said beside it.
 */
export function tellsOtherwise({ relation, differences }: Told): boolean {
  return relation !== 'different' && differences.some(contradicts);
}

/** Whether both sides of it cannot be true. */
export function contradicts({ what, maybeSame }: Told['differences'][number]): boolean {
  return what !== 'omission' && !maybeSame;
}

/** Whether nothing at all sets the two apart but what one merely lacks: what may be one name does, since only a person can tell. */
export function agrees({ relation, differences }: Told): boolean {
  return relation !== 'different' && differences.every(({ what }) => what === 'omission');
}

interface Told {
  readonly relation: Relation | null;
  readonly differences: readonly (Pick<Difference, 'what'> & { readonly maybeSame?: boolean | undefined })[];
}

/** @returns the same id for both orders. */
export function alignmentId(a: string, b: string): string {
  const [first, second] = pairOf(a, b);
  return contentId('a', first, second);
}

/** The two ids in ascending order. */
export function pairOf(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}
