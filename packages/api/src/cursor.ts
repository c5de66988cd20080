/** Opaque places in a list: the keys of the last row that was given. They stay right whatever comes or goes before them. */
import { z } from '@hono/zod-openapi';

export type CursorKey = string | number | null;

/** @param list whose; another list's cursor is refused. */
export function writeCursor(list: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

const MOST_LETTERS = 1000;
const WRONG = 'is no cursor of this list; give the nextCursor of the page before, or leave it out';

/** The keys in a cursor of that list, checked. */
export function cursorOf<Keys extends z.ZodType>(list: string, keys: Keys) {
  return z
    .string()
    .max(MOST_LETTERS)
    .transform((cursor, context) => {
      const [name, ...rest] = parsed(cursor);
      const read = keys.safeParse(rest);
      if (name === list && read.success) return read.data;
      context.addIssue({ code: 'custom', message: WRONG });
      return z.NEVER;
    })
    .openapi({ type: 'string', description: 'The nextCursor of the page before' });
}

/** Text that can be asked of any database. */
export const text = z.string().refine((value) => !value.includes('\0') && value.isWellFormed());

/** Keys of what is ordered by a moment, unknown last, then id. */
export const datedCursor = (list: string) =>
  cursorOf(
    list,
    z.tuple([text.nullable(), text]).transform(([at, id]) => ({ at, id })),
  ).optional();

export const idCursor = (list: string) =>
  cursorOf(
    list,
    z.tuple([text]).transform(([id]) => ({ id })),
  ).optional();

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
