/**
 * Keeps nothing and answers as if it had, so that a dry run says of the second of two files with one text what a true run would. Of a report it keeps
 * no text: many files are larger than the memory. It asks nothing but what another process answers too, which may hold the database.
 */
import type { Report } from '@crossquote/domain';
import type { ReportStore } from '@crossquote/pipeline';

type Intake = Pick<
  ReportStore,
  'report' | 'reportOfBytes' | 'addReport' | 'addPlaces' | 'idKey' | 'beginIdKey'
>;

export function dryStore(
  store: Pick<ReportStore, 'report' | 'reportOfBytes' | 'idKey' | 'languages'>,
): Intake {
  const given = new Map<string, Report>();
  const byBytes = new Map<string, string>();
  return {
    idKey: store.idKey,
    beginIdKey: async (key) => ((await store.languages()).size === 0 ? key : store.idKey()),
    report: async (id) => given.get(id) ?? store.report(id),
    reportOfBytes: async (collection, sha256) =>
      byBytes.get(`${sha256} ${collection}`) ?? store.reportOfBytes(collection, sha256),
    addReport: async (report) => {
      given.set(report.id, { ...report, text: '', blocks: [] });
      byBytes.set(`${report.sha256} ${report.collection}`, report.id);
      return 'added';
    },
    // What is there already stays as it is: no pages or times are added to it.
    addPlaces: async () => undefined,
  };
}
