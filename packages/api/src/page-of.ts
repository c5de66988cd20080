/** One page of a list, from rows that were asked for with one more than the page holds. */
import { type CursorKey, writeCursor } from './cursor.ts';

export interface PageOf<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** @param rows up to `limit + 1`: the last one only tells that there is more. */
export function pageOf<Row>(
  list: string,
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly CursorKey[],
): PageOf<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? writeCursor(list, keysOf(last)) : null };
}

/** A page of what is in memory as a whole and in the order of the keys. */
export function pageInMemory<Row>(
  list: string,
  rows: readonly Row[],
  { after, limit }: { readonly after: readonly (string | number)[] | undefined; readonly limit: number },
  keysOf: (row: Row) => readonly (string | number)[],
): PageOf<Row> {
  const rest = after ? rows.filter((row) => isBehind(keysOf(row), after)) : rows;
  return pageOf(list, rest.slice(0, limit + 1), limit, keysOf);
}

function isBehind(keys: readonly (string | number)[], after: readonly (string | number)[]): boolean {
  const at = keys.findIndex((key, i) => key !== after[i]);
  const [own, other] = [keys[at], after[at]];
  return own !== undefined && (other === undefined || own > other);
}
