/** Translations: what `translate` makes, and what people write. */
import type { StageMark, Translation } from '@crossquote/domain';
import type { Hindrance, StageResultStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

export function translationStore(sql: Sql): Pick<StageResultStore, 'translations' | 'saveTranslations'> {
  return {
    translations: async (reportId) => {
      const { rows } = await sql.query<{ body: Translation }>(
        `select body from app.translation where report_id = $1
         order by of, language, array_position(array['human', 'memory', 'machine'], origin), id`,
        [reportId],
      );
      return rows.map((row) => row.body);
    },
    saveTranslations: (mark, translations, waiting) => saveTranslations(sql, mark, translations, waiting),
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
    const rows = translations.map((body) => {
      const { id, of, language, origin } = body;
      return { id, of, language, origin, body };
    });
    await writeRows(
      tx,
      `insert into app.translation (id, report_id, of, language, origin, body)
       select id, $2, of, language, origin, body
       from json_to_recordset($1::json) as r (id text, of text, language text, origin text, body jsonb)
       on conflict (id) do nothing`,
      rows,
      mark.subject,
    );
  };
  await saveStage(sql, mark, write, waiting);
}
