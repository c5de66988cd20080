/** Which tables a backup holds and in which order they can be filled again: whatever is in the schema, so that no migration can forget it. */
import type { Queryable } from '../sql-pool.ts';

export interface BackupTable {
  readonly name: string;
  /** In the order of the table, without those that the database computes. */
  readonly columns: readonly string[];
  /** As the database writes them, one for each column. */
  readonly types: readonly string[];
  /** What rows are ordered by. */
  readonly key: readonly string[];
  /** The column that the database numbers by itself. */
  readonly identity: string | null;
  /** Tables that must be filled before. */
  readonly after: readonly string[];
}

/** The ledger of migrations tells the version, and who opens it the release; notes belong to transactions under way, and to workers; what texts meet of the memory is found out of them. */
const LEFT_OUT = ['migration', 'release', 'change_note', 'change_commit', 'worker', 'met_memory'];

/** Every table of ours, those that others refer to first, else by name. */
export async function backupTables(sql: Queryable): Promise<readonly BackupTable[]> {
  const { rows } = await sql.query<BackupTable>(
    `select relname as name, columns, types, coalesce(key, columns) as key, identity, after
     from pg_class as t,
       lateral (
         select array_agg(attname::text order by attnum) as columns, array_agg(format_type(atttypid, atttypmod) order by attnum) as types,
           max(attname) filter (where attidentity <> '') as identity
         from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = ''
       ) as c,
       lateral (
         select array_agg(attname::text order by array_position(conkey, attnum)) as key
         from pg_constraint join pg_attribute on attrelid = t.oid and attnum = any (conkey) where conrelid = t.oid and contype = 'p'
       ) as k,
       lateral (
         select coalesce(array_agg(distinct f.relname::text), '{}') as after
         from pg_constraint join pg_class as f on f.oid = confrelid where conrelid = t.oid and contype = 'f' and confrelid <> t.oid
       ) as a
     where relnamespace = 'app'::regnamespace and relkind = 'r' and relname <> all ($1::text[])
     order by relname collate "C"`,
    [LEFT_OUT],
  );
  return inOrder(rows);
}

function inOrder(tables: readonly BackupTable[]): readonly BackupTable[] {
  const placed: BackupTable[] = [];
  while (placed.length < tables.length) {
    const next = tables.find(
      (table) =>
        !placed.includes(table) && table.after.every((name) => placed.some((before) => before.name === name)),
    );
    if (!next) throw new Error('tables refer to one another in a circle');
    placed.push(next);
  }
  return placed;
}

/** A name as SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
