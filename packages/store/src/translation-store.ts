/** Translations, as `translate` makes them; edit-store.ts has what people write. */
import type { StageMark, Translation } from '@crossquote/domain';
import { type Hindrance, humanRevision, type StageResultStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

type Kept = 'saveTranslations' | 'humanRevisions';

export function translationStore(sql: Sql): Pick<StageResultStore, Kept> {
  return {
    saveTranslations: (mark, translations, waiting) => saveTranslations(sql, mark, translations, waiting),
    humanRevisions: (reportIds) => humanRevisions(sql, reportIds),
  };
}

/** A human translation that is there stays as it is, even when the list holds another of the same id: the list may be older. */
async function saveTranslations(
  sql: Sql,
  mark: StageMark,
  translations: readonly Translation[],
  waiting: Hindrance | null,
): Promise<void> {
  assertOfReport(mark, translations);
  const write = async (tx: Queryable) => {
    await tx.query("delete from app.translation where report_id = $1 and origin <> 'human'", [mark.subject]);
    await insertTranslations(tx, mark.subject, translations, 'do nothing');
  };
  await saveStage(sql, mark, write, waiting);
}

export async function insertTranslations(
  tx: Queryable,
  reportId: string,
  translations: readonly Translation[],
  onConflict: 'do nothing' | 'do update set body = excluded.body',
): Promise<void> {
  const rows = translations.map((body) => {
    const { id, of, language, origin } = body;
    return { id, of, language, origin, body };
  });
  await writeRows(
    tx,
    `insert into app.translation (id, report_id, of, language, origin, body)
     select id, $2, of, language, origin, body
     from json_to_recordset($1::json) as r (id text, of text, language text, origin text, body jsonb)
     on conflict (id) ${onConflict}`,
    rows,
    reportId,
  );
}

async function humanRevisions(
  sql: Sql,
  reportIds: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql.query<{ report: string; id: string; text: string }>(
    `select report_id as report, id, body ->> 'text' as text from app.translation
     where origin = 'human' and ($1::text[] is null or report_id = any ($1::text[]))`,
    [reportIds],
  );
  const byReport = new Map<string, { readonly id: string; readonly text: string }[]>();
  for (const { report, ...row } of rows) byReport.set(report, [...(byReport.get(report) ?? []), row]);
  return new Map([...byReport].map(([report, own]) => [report, humanRevision(own)]));
}
