/** How a testimony went from report to report, in a line or two: where first, where fullest, who seems to have it from whom. */
import { type Alignment, isFuller, otherParts, type Report } from '@crossquote/domain';
import type { TestimonyRecord } from '@crossquote/pipeline';

/** @param ties between its members. @param label of each member, by quote id. @returns none where there is nothing to say. */
export function testimonyHistory(
  testimony: TestimonyRecord,
  ties: readonly Pick<Alignment, 'quotes' | 'relation' | 'differences'>[],
  reports: ReadonlyMap<string, Pick<Report, 'publishedAt'>>,
  label: ReadonlyMap<string, string>,
): readonly string[] {
  const { members, conflicts, fullest } = testimony;
  const taken = members.flatMap(({ quoteId, reportId, takenFrom: from }) =>
    from
      ? [
          `${label.get(quoteId)} seems taken from ${label.get(from.quoteId)} (${why(from, reportId, reports)})`,
        ]
      : [],
  );
  const whole = isFuller(fullest, ties) ? [`fullest in ${label.get(fullest)}`] : [];
  const said = [
    ...firstIn(testimony, reports, label),
    ...whole,
    ...taken,
    ...partsOf(testimony, ties, label),
  ];
  return [
    ...(said.length > 0 ? [sentence(said.join(', '))] : []),
    ...(conflicts.length > 0
      ? [
          `Decisions contradict: confirmed ${conflicts.map((c) => `${c.confirmed} against ${c.rejected.join(' ')}`).join('; ')}`,
        ]
      : []),
  ];
}

/** Every member whose report has the earliest date. */
function firstIn(
  { members, earliest, firstSeen }: TestimonyRecord,
  reports: ReadonlyMap<string, Pick<Report, 'publishedAt'>>,
  label: ReadonlyMap<string, string>,
): readonly string[] {
  if (earliest === null) return [];
  const also = members.filter(
    ({ quoteId, reportId }) => quoteId === earliest || reports.get(reportId)?.publishedAt === firstSeen,
  );
  return [`first in ${also.map(({ quoteId }) => label.get(quoteId)).join(' and ')}`];
}

/** Nobody takes two statements for one because a third report ran them together. */
function partsOf(
  { members }: TestimonyRecord,
  ties: readonly Pick<Alignment, 'quotes' | 'differences'>[],
  label: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = members.map(({ quoteId }) => quoteId);
  return otherParts(ids, ties).map(({ whole, parts: [one, other] }) => {
    const [ours, theirs] = [label.get(one), label.get(other)];
    return `${ours} and ${theirs} tell two parts of ${label.get(whole)} and are no tellings of one another`;
  });
}

function why(
  { reportId: source, reason }: NonNullable<TestimonyRecord['members'][number]['takenFrom']>,
  own: string,
  reports: ReadonlyMap<string, Pick<Report, 'publishedAt'>>,
): string {
  const days = daysBetween(reports.get(source)?.publishedAt, reports.get(own)?.publishedAt);
  const later =
    days === null
      ? 'later'
      : days === 0
        ? 'later that day'
        : days === 1
          ? 'a day later'
          : `${days} days later`;
  return `${reason}, ${later}`;
}

/** Between the days as written; null where one is not known to the day, or where zones turn the days round. */
function daysBetween(earlier: string | null | undefined, later: string | null | undefined): number | null {
  const days = (dayOf(later) - dayOf(earlier)) / 86_400_000;
  return days >= 0 ? days : null;
}

/** Milliseconds of its midnight, UTC; NaN without a day. */
function dayOf(date: string | null | undefined): number {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  return day === undefined ? Number.NaN : Date.parse(day);
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
