/** The members of a testimony with their reports and with the ties between them: what is said of them is read from this. */
import type { Quote } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import { earliestFirst } from './by-publication.ts';
import { strongestFirst, type Tie, type Ties } from './ties.ts';

export interface Member {
  readonly quote: Quote;
  readonly report: ReportSummary;
}

export interface ToldMembers {
  /** Earliest publication first, then in the order of the text. */
  readonly inOrder: readonly Member[];
  /** Ties that hold between two of them, strongest first. */
  readonly held: readonly Tie[];
  /** Its own, strongest first. */
  tiesOf(quoteId: string): readonly Tie[];
  /** null where they have no tie that holds. */
  between(a: string, b: string): Tie | null;
}

/** @param group quote ids. */
export function toldMembers(
  group: readonly string[],
  quotes: ReadonlyMap<string, Quote>,
  reports: ReadonlyMap<string, ReportSummary>,
  ties: Ties,
): ToldMembers {
  const inOrder = group
    .flatMap((id) => {
      const quote = quotes.get(id);
      const report = quote && reports.get(quote.reportId);
      return report ? [{ quote, report }] : [];
    })
    .sort(inTellingOrder);
  const all = new Set(group);
  const own = new Map(
    group.map((id) => [
      id,
      [...ties.partnersOf(id)].flatMap(([other, tie]) => (all.has(other) ? [tie] : [])).sort(strongestFirst),
    ]),
  );
  return {
    inOrder,
    held: [...new Set([...own.values()].flat())].sort(strongestFirst),
    tiesOf: (quoteId) => own.get(quoteId) ?? [],
    between: (a, b) => (all.has(b) ? (ties.partnersOf(a).get(b) ?? null) : null),
  };
}

function inTellingOrder(a: Member, b: Member): number {
  if (a.report.id !== b.report.id) return earliestFirst(a.report, b.report);
  return startOf(a) - startOf(b) || (a.quote.id < b.quote.id ? -1 : 1);
}

function startOf({ quote }: Member): number {
  return quote.content[0]?.start ?? 0;
}
