/** All rows of a list that is read page by page, so that no more than a page is in memory however many there are. */
import type { Page } from '../ports/reading-store.ts';

const ROWS = 200;

/** @param read a page in the order of its keys, and @param keysOf what the next page begins behind. */
export async function* keyset<Row, Keys>(
  read: (page: Page<Keys>) => Promise<readonly Row[]>,
  keysOf: (row: Row) => Keys,
  limit = ROWS,
): AsyncGenerator<readonly Row[]> {
  let after: Keys | null = null;
  for (;;) {
    const rows: readonly Row[] = await read({ after, limit });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < limit || last === undefined) return;
    after = keysOf(last);
  }
}
