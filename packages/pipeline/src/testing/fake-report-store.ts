/** The fake store's reports. */
import { Conflict, hasPlaces, type Report, reportId, reportLine } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import type { ReportStore } from '../ports/store.ts';
import { appendLine } from './fake-ledger-store.ts';
import { type FakeStoreState, idKeyIn } from './fake-store-state.ts';
import { inOrder } from './in-order.ts';
import type { Now } from './now.ts';

export function fakeReportStore(state: FakeStoreState): Now<ReportStore> {
  const { reports } = state;
  const summaries = (collection?: string) => {
    const chosen = [...reports.values()]
      .map(({ report }) => report)
      .filter((report) => collection === undefined || report.collection === collection);
    return inOrder(chosen, (report) => [report.publishedAt, report.id]).map(summaryOf);
  };
  return {
    addReport: (report, original, act) => {
      if (reports.has(report.id)) return 'present';
      const idKey = idKeyIn(state);
      if (idKey !== null && report.id !== reportId(report.collection, report.text, idKey))
        throw new Conflict('add it again');
      reports.set(report.id, { report, original });
      state.idKey.set('stays', '');
      if (act) appendLine(state, reportLine('add', report, act));
      return 'added';
    },
    addPlaces: (id, { pages, times }) => {
      const held = reports.get(id);
      if (held && !hasPlaces(held.report))
        reports.set(id, { ...held, report: { ...held.report, pages, times } });
    },
    idKey: () => idKeyIn(state),
    beginIdKey: (key) => {
      if (!state.idKey.has('stays')) state.idKey.set('key', key);
      return idKeyIn(state);
    },
    report: (id) => reports.get(id)?.report ?? null,
    reportOfBytes: (collection, bytes) =>
      summaries(collection)
        .filter(({ sha256 }) => sha256 === bytes)
        .map(({ id }) => id)
        .sort()[0] ?? null,
    original: (id) => reports.get(id)?.original ?? null,
    reports: summaries,
    reportLanguages: (collection) => new Map(summaries(collection).map(({ id, language }) => [id, language])),
    languages: () => {
      const counts = new Map<string, number>();
      for (const { report } of reports.values())
        counts.set(report.language, (counts.get(report.language) ?? 0) + 1);
      return counts;
    },
  };
}

export function summaryOf(report: Report): ReportSummary {
  const { text, blocks: _, pages: __, times: ___, ...rest } = report;
  return { ...rest, length: text.length };
}
