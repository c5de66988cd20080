/** What people are asked next: pairs by how much an answer would tell. */
import type { Alignment, AlignmentState, Language, Verdict } from '@crossquote/domain';
import { LIKELY } from '../thresholds.ts';

/** Filters that are null leave everything in. */
export interface QuestionFilter {
  readonly collection: string | null;
  readonly state: AlignmentState | null;
  /** Languages of the two reports, in either order; `pt` also means `pt-BR`. */
  readonly languages: readonly [Language, Language] | null;
  /** Speakers' ids: one of the two quotes is theirs. */
  readonly speakers: readonly string[] | null;
  /** 0 to 1. */
  readonly minScore: number | null;
  /** Whoever said `same` first is not asked to agree with themselves. */
  readonly person: string | null;
  /** Only pairs that agree, as `agrees` has it. */
  readonly agreeing?: true | undefined;
  /** Only pairs whose quotes one testimony holds: the other tellings of either do not speak against them. */
  readonly together?: true | undefined;
}

/** A pair, what people said of it last, and how much it would tell to know. */
export interface Question {
  readonly alignment: Alignment;
  readonly state: AlignmentState;
  /** null: nobody has decided. */
  readonly verdict: Verdict | null;
  /** Somebody said `same`, and a second person has to agree. */
  readonly wantsSecond: boolean;
}

export interface QuestionCounts {
  /** Nobody has decided, it was undone, or a second person has to agree. */
  readonly open: number;
  readonly unsure: number;
  readonly confirmed: number;
  readonly rejected: number;
}

export interface QuestionStore {
  /**
   * The most useful first: what is open before what somebody is unsure of, then by `usefulness`, then by id.
   * @param page how many to pass over, and how many to give: rows are decided while others look at them, so there are no keys to begin behind.
   */
  questions(
    filter: QuestionFilter,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly Question[]>;
  /** Of all pairs that the filter leaves in, whatever their state. */
  questionCounts(filter: Omit<QuestionFilter, 'state' | 'agreeing' | 'together'>): Promise<QuestionCounts>;
}

/** A report more that a testimony is in is worth this much certainty; from so many reports on no more. */
export const PER_REPORT = 0.02;
export const MOST_REPORTS = 10;

/**
 * That the two tell something otherwise is worth this much certainty: whoever looks may find what changes the meaning, and a sure pair is looked at for little else. Less
 * than 1, so that what the machine knows least comes first all the same.
 */
export const PER_OTHERWISE = 0.4;

/**
 * That two testimonies hold the two quotes, and neither is a part of the other, is worth this much certainty: the pair says that they are one, other tellings of either
 * that they are not.
 */
export const PER_APART = 0.3;

/**
 * How much an answer would tell, from 0 on: most where the machine knows least, more where the tellings contradict each other, where two testimonies hold them, and where
 * many reports carry the testimony.
 * @param score 0 to 1.
 * @param reports in the larger testimony that one of the two quotes is in; 0: none.
 */
export function usefulness(
  score: number,
  reports: number,
  { isToldOtherwise, isHeldApart }: { readonly isToldOtherwise: boolean; readonly isHeldApart: boolean },
): number {
  const byReports = PER_REPORT * Math.min(reports, MOST_REPORTS);
  const bySides = (isToldOtherwise ? PER_OTHERWISE : 0) + (isHeldApart ? PER_APART : 0);
  return 1 - Math.abs(2 * score - 1) + byReports + bySides;
}

/**
 * Whether two testimonies hold the two quotes of a pair that says they are one. A quotation of two statements is in one testimony, and a part of it may be in the other.
 * @param testimonies of each quote, by id; null: none.
 */
export function isHeldApart(
  { relation, score }: Pick<Alignment, 'relation' | 'score'>,
  [one, other]: readonly [string | null, string | null],
): boolean {
  const saysOne = relation !== 'partial' && relation !== 'different' && score >= LIKELY;
  return saysOne && one !== null && other !== null && one !== other;
}
