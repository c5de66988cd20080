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
  readonly speakers: readonly { readonly id: string | null; readonly name: string | null }[];
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
}

export function testimonyId(members: readonly string[]): string {
  return contentId('m', ...[...members].sort());
}
