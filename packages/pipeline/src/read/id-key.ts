/** Which key the ids of a database are made with: from its first report on, and for good, since all ids follow from a report's, and what people decided about them outlives it. */
import { Conflict } from '@crossquote/domain';
import type { ReportStore } from '../ports/store.ts';

const NEW_HOME = 'ids stay as they are. To have others, begin a new home, and add the files there';

/**
 * @param wanted as the setting CROSSQUOTE_ID_KEY has it, with which a database begins that never had a report; null: nothing was said, so that it stays as it is.
 * @returns null: ids are made without one.
 * @throws Conflict where the reports that are or were there have other ids.
 */
export async function idKeyOf(
  wanted: string | null,
  store: Pick<ReportStore, 'idKey' | 'beginIdKey'>,
): Promise<string | null> {
  const kept = await store.idKey();
  if (wanted === null || wanted === kept) return kept;
  const now = await store.beginIdKey(wanted);
  if (now === wanted) return now;
  throw new Conflict(
    now === null
      ? `CROSSQUOTE_ID_KEY is set, and the reports that are or were here have ids without a key: ${NEW_HOME}, or unset it`
      : 'CROSSQUOTE_ID_KEY is not the key that the ids here are made with: unset it, since the database keeps its own, or name another home',
  );
}
