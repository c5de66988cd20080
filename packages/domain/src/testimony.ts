/** One utterance across reports. Derived from alignments and reviews alone. */
import type { AlignmentState } from './alignment.ts';
import { contentId } from './ids.ts';
import type { Language } from './language.ts';

export interface Testimony {
  readonly id: string;
  readonly collection: string;
  /** `confirmed` when every tie that holds it together is; else `suggested`. */
  readonly state: Exclude<AlignmentState, 'rejected'>;
  readonly languages: readonly Language[];
  /** Where a report withholds the name: at most what it calls them instead ("a nurse"), and no name that another gives. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string | null }[];
  /** Left out: no report withholds the name of whoever speaks. */
  readonly withheld?: WithheldName;
  /** Report ids, earliest publication first (unknown dates last), then by id. */
  readonly reports: readonly string[];
  /** Earliest known publication among its reports. */
  readonly firstSeen: string | null;
  /** Quote ids, in the order of `reports`, then of the text. */
  readonly members: readonly string[];
  /** Ids of the alignments between members. */
  readonly alignments: readonly string[];
  /** Every report that it was looked for in: "not found there" is a statement, not a silence. */
  readonly searched: readonly string[];
  /** Quote id: the first member, published when it was first seen (others may be of the same date); null when no date is known. */
  readonly earliest: string | null;
  /** Quote id: the member that leaves out nothing of most others; of several the longest, then the first. */
  readonly fullest: string;
  /** Why each member is in, in the order of `members`. */
  readonly reasons: readonly MemberReason[];
  /** Decisions that contradict one another, by the id of the confirmed pair. */
  readonly conflicts: readonly DecisionConflict[];
}

/** Report ids, in the order of the testimony. */
export interface WithheldName {
  readonly by: readonly string[];
  /** Those that give a name all the same. */
  readonly namedBy: readonly string[];
}

export interface MemberReason {
  /** Its best tie to a member before it; of the first, and of one that is tied to later ones only, its best tie to any. */
  readonly joinedBy: {
    /** Alignment id. */
    readonly alignment: string;
    /** null when people confirmed a pair that is not found any more. */
    readonly score: number | null;
  };
  readonly takenFrom: TakenFrom | null;
}

/**
 * Where a report seems to have its quote from: said only of a report that was surely published before and whose quote holds all of this
 * one. `same words`: one language, many quoted words in a row. `same cut`: one language, both leave the same out of a third.
 * `translation`: another language, the same stretch, and nobody told it in this one before.
 */
export interface TakenFrom {
  readonly reportId: string;
  readonly quoteId: string;
  readonly reason: 'same words' | 'same cut' | 'translation';
}

/** What the telling at that place of a testimony is called, wherever several are told apart: A, B … Z, AA … */
export function tellingLetter(place: number): string {
  return place < 26
    ? String.fromCharCode(65 + place)
    : tellingLetter(Math.floor(place / 26) - 1) + tellingLetter(place % 26);
}

/** A confirmed pair whose quotes are not together, since that would put a rejected pair into one testimony. Both decisions stay. */
export interface DecisionConflict {
  /** Alignment id. */
  readonly confirmed: string;
  /** Ids of the alignments that stand against it, ascending. */
  readonly rejected: readonly string[];
}

export function testimonyId(members: readonly string[]): string {
  return contentId('m', ...[...members].sort());
}
