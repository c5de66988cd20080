/** Removing reports, down to the bytes. */
import { type Act, reportLine, sha256 } from '@crossquote/domain';
import type { MadeOfReport, RemovalStore, ReportWords } from '@crossquote/pipeline';
import { quoted } from './backup/backup-tables.ts';
import { eachReportStore } from './each-report-store.ts';
import { appendLine } from './ledger-store.ts';
import { reportsById } from './reading-store.ts';
import { repeatDeadlocked } from './repeat-deadlocked.ts';
import type { Sql } from './sql.ts';

/** @param isEmbedded the database's files are ours. */
export function removalStore(sql: Sql, isEmbedded: boolean): RemovalStore {
  return {
    // Whoever cancels or retries stages of it holds their records, in an order of its own.
    removeReport: (id, wordsOf, act) => repeatDeadlocked(() => removeReport(sql, id, wordsOf, act)),
    scrub: async () => {
      if (isEmbedded) await scrub(sql);
      return isEmbedded;
    },
  };
}

/** All else refers to the report, or is noted by triggers. */
async function removeReport(
  sql: Sql,
  id: string,
  wordsOf: (made: MadeOfReport) => ReportWords,
  act: Act,
): Promise<boolean> {
  return sql.transaction(async (tx) => {
    // Whoever is writing of it comes first, and nobody after this: each takes the report's key.
    await tx.query('select id from app.report where id = $1 for update', [id]);
    const [report] = await reportsById(tx, [id]);
    if (!report) return false;
    const made = eachReportStore(tx);
    const { units, whole } = wordsOf({
      report,
      sentences: await made.sentences(id),
      quotes: await made.quotes(id),
    });
    const ofCollection = [report.collection];
    // Held before its testimonies go, as clustering has it; so of two that take the last reports away one comes after the other.
    await tx.query(
      "select 1 from app.stage_record where subject = $1 and stage = 'cluster' for update",
      ofCollection,
    );
    await tx.query(FORGET_CACHED, [units.map((text) => sha256(text)), id]);
    await tx.query('delete from app.report where id = $1', [id]);
    for (const forget of FORGET_COLLECTION) await tx.query(forget, ofCollection);
    for (const forget of FORGET_PEOPLE) await tx.query(forget);
    await tx.query(
      `delete from app.memory_entry where origin = 'machine'
         and (strpos($1, regexp_replace(source_text, '\\s+', ' ', 'g')) > 0 or strpos($1, regexp_replace(target_text, '\\s+', ' ', 'g')) > 0)`,
      [whole],
    );
    await appendLine(tx, reportLine('remove', report, act));
    return true;
  });
}

/** Of what stands in the report now, and of what stood there when a machine was given it. */
const FORGET_CACHED = `
  delete from app.translation_cache where text_sha256 = any ($1::text[])
    or text_sha256 in (select text_sha256 from app.cached_for where report_id = $2)`;

const HAS_NO_REPORT = 'not exists (select 1 from app.report where report.collection = $1)';

/** What was noted of clustering a collection, once its last report is gone: it holds the name, and is of nothing. */
const FORGET_COLLECTION = [
  `delete from app.stage_record where subject = $1 and stage = 'cluster' and ${HAS_NO_REPORT}`,
  `delete from app.clustering where collection = $1 and ${HAS_NO_REPORT}`,
  `delete from app.touched_quote where collection = $1 and ${HAS_NO_REPORT}`,
];

/** Whom nobody speaks of any more; whom somebody classed stays. */
const FORGET_PEOPLE = [
  `delete from app.person_name using app.person where person.pseudonym = person_name.pseudonym and risk is null
     and not exists (select 1 from app.quote where body #>> '{speaker,name}' = person_name.name)`,
  `delete from app.person where risk is null and not exists (select 1 from app.person_name where person_name.pseudonym = person.pseudonym)`,
];

/** Bytes of one segment of the write-ahead log. */
const SEGMENT = 1_048_576;

/**
 * Tables are written anew; statistics hold samples of what was in them, and those of a table that is empty now stay where nobody takes them. Then the log runs once around its segments, which are used again
 * without being emptied.
 */
async function scrub(sql: Sql): Promise<void> {
  const { rows: tables } = await sql.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'",
  );
  await sql.query(
    "delete from pg_catalog.pg_statistic using pg_class where pg_class.oid = starelid and relnamespace = 'app'::regnamespace",
  );
  for (const { name } of tables) await sql.query(`vacuum (full, analyze) app.${quoted(name)}`);
  await sql.query('vacuum full pg_catalog.pg_statistic');
  await sql.query('checkpoint');
  const { rows } = await sql.query<{ count: number }>('select count(*)::int as count from pg_ls_waldir()');
  for (let i = 0; i <= (rows[0]?.count ?? 0); i++)
    await sql.query("select pg_logical_emit_message(false, 'crossquote', repeat('0', $1))", [SEGMENT]);
  await sql.query('checkpoint');
}
