/** Which pairs of the memory a report meets, and how far it was looked through for them. */
import type { Language, MemoryEntry } from '@crossquote/domain';
import type { Meeting, MemoryStore, MetMemory } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import type { Sql } from './sql.ts';

type Met = Pick<MemoryStore, 'lastMemory' | 'memoryAfter' | 'metMemory' | 'saveMet'>;

export function metStore(sql: Sql): Met {
  return {
    lastMemory: (source, target) => lastMemory(sql, source, target),
    memoryAfter: (source, target, number) => memoryAfter(sql, source, target, number),
    metMemory: (reportIds) => metMemory(sql, reportIds),
    saveMet: (meetings) => sql.transaction((tx) => saveMet(tx, meetings)),
  };
}

async function lastMemory(sql: Sql, source: Language, target: Language): Promise<number> {
  const { rows } = await sql.query<{ last: number }>(
    `select coalesce(max(number), 0)::float8 as last from app.memory_entry where source_language = $1 and target_language = $2`,
    [source, target],
  );
  return rows[0]?.last ?? 0;
}

export async function memoryAfter(
  sql: Sql,
  source: Language,
  target: Language,
  number: number,
): Promise<readonly MemoryEntry[]> {
  const { rows } = await sql.query<MemoryEntry>(
    `select id, kind, json_build_object('language', source_language, 'text', source_text) as source,
       json_build_object('language', target_language, 'text', target_text) as target, by, at, origin, model, score
     from app.memory_entry where source_language = $1 and target_language = $2 and number > $3 order by id`,
    [source, target, number],
  );
  return rows;
}

async function metMemory(sql: Sql, reportIds: readonly string[]): Promise<readonly MetMemory[]> {
  const { rows } = await sql.query<MetMemory>(
    `select report_id as "reportId", target, basis, up_to::float8 as "upTo", revision
     from app.met_memory where report_id = any ($1::text[])`,
    [reportIds],
  );
  return rows;
}

/** Reports before the memory, as whoever removes a report takes them; and rows in one order, so that no two who look at the same reports wait for each other. */
async function saveMet(tx: Sql, meetings: readonly Meeting[]): Promise<void> {
  const ids = meetings.map(({ reportId }) => reportId);
  await tx.query('select 1 from app.report where id = any ($1::text[]) order by id for key share', [ids]);
  await tx.query('lock table app.memory_entry in share mode');
  await writeRows(
    tx,
    `insert into app.met_memory as met (report_id, target, basis, up_to, entries, revision)
     select "reportId", r.target, r.basis, "upTo", whole.entries, ${REVISION}
     from json_to_recordset($1::json) as r ("reportId" text, target text, basis text, "upTo" bigint, since bigint, entries text[])
       join app.report on report.id = "reportId"
       left join app.met_memory as before on since is not null and before.report_id = "reportId" and before.target = r.target
         and before.basis = r.basis and before.up_to = since,
       lateral (
         select coalesce(array_agg(id order by id), '{}') as entries from (
           select distinct id collate "C" as id from unnest(r.entries || before.entries) as all_of (id)
         ) as ids
       ) as whole
     where (since is null or before.report_id is not null)
       and not exists (select 1 from unnest(whole.entries) as one (id) where not exists (select 1 from app.memory_entry as e where e.id = one.id collate "C"))
     order by "reportId", r.target
     on conflict (report_id, target) do update
       set basis = excluded.basis, up_to = excluded.up_to, entries = excluded.entries, revision = excluded.revision`,
    meetings,
  );
}

const REVISION = `encode(sha256(convert_to(array_to_string(whole.entries, ','), 'UTF8')), 'hex')`;
