/** Every version of what people translated, from a file: added to what is there, and none put in force by it. */
import { type TranslationEdit, translationEdit } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import type { ArrivingReports } from './import-reports.ts';
import { isOwnId } from './is-own-id.ts';
import type { RecordSource } from './record-source.ts';

const PAGE = 200;

export async function importEdits(
  source: RecordSource,
  reports: ArrivingReports,
  store: Store,
  key: string | null,
): Promise<void> {
  for (;;) {
    const taken = await source.takeMany('edit', PAGE);
    if (taken.length === 0) return;
    const page = taken.filter(({ reportId }) => !source.passedOver.has(reportId));
    const edits = page.map(({ kind: _kind, ...edit }): TranslationEdit => edit);
    const good = edits.filter(
      (edit) =>
        reports.get(edit.reportId)?.isThere && isOwnId(edit.id, key, (by) => translationEdit(edit, by).id),
    );
    if (good.length < page.length)
      source.say(
        `${page.length - good.length} earlier translations up to this line are not those that their ids were made from, or of no report that is here; export it again with all names shown (--reveal --by <who>)`,
      );
    for (const [reportId, own] of byReport(good)) await store.addEdits(reportId, own);
  }
}

function byReport(edits: readonly TranslationEdit[]): ReadonlyMap<string, readonly TranslationEdit[]> {
  const groups = new Map<string, TranslationEdit[]>();
  for (const edit of edits) groups.set(edit.reportId, [...(groups.get(edit.reportId) ?? []), edit]);
  return groups;
}
