/** What needs a look: something a person decided whose words are not where they were, or stand otherwise in another version. */
import { contentId, type Language, type Report, type Verdict } from '@crossquote/domain';
import { type LookReason, type Placement, type Unit, wordsAt } from './place-unit.ts';

export interface LookCandidate {
  /** Of a quote or sentence; of a correction's candidate the quote. */
  readonly id: string;
  readonly text: string;
}

/** One of the places that it is about: a decision has two, all else one. */
export interface LookSide {
  /** Of the quote or sentence as it was. */
  readonly stood: string;
  /** Its words; null: they are gone with their report. */
  readonly text: string | null;
  readonly language: Language | null;
  /** Where it is looked for now; null: nowhere. */
  readonly reportId: string | null;
  /** null: it stands here, as the one candidate. */
  readonly reason: LookReason | null;
  readonly candidates: readonly LookCandidate[];
}

export interface Look {
  readonly id: string;
  readonly collection: string;
  readonly what: 'decision' | 'translation' | 'correction';
  /** Id of the review, translation or correction that is kept. */
  readonly of: string;
  readonly verdict: Verdict | null;
  /** null: not known, as of a translation. */
  readonly by: string | null;
  readonly at: string | null;
  readonly sides: readonly LookSide[];
}

/** The same for the same thing looked for in the same reports. */
export function lookId(of: string, sides: readonly LookSide[]): string {
  return contentId('n', of, ...sides.map(({ stood, reportId }) => `${stood} ${reportId ?? ''}`));
}

/** @param at where it is looked for. */
export function lookSide(
  stood: { readonly report: Report; readonly unit: Unit },
  at: Report,
  placement: Placement,
): LookSide {
  const candidates = placement.found ? [placement.found] : placement.candidates;
  return {
    stood: stood.unit.id,
    text: wordsAt(stood.report.text, stood.unit.content),
    language: stood.report.language,
    reportId: at.id,
    reason: placement.found ? null : placement.reason,
    candidates: candidates.map(({ id, content }) => ({ id, text: wordsAt(at.text, content) })),
  };
}

export function goneSide(stood: string): LookSide {
  return { stood, text: null, language: null, reportId: null, reason: 'report-gone', candidates: [] };
}
