/** Sentences: what `split` finds. */
import type { Sentence, StageMark } from '@crossquote/domain';
import type { StageResultStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function sentenceStore(sql: Sql): Pick<StageResultStore, 'sentencesById' | 'saveSentences'> {
  return {
    sentencesById: async (ids) => {
      const { rows } = await sql.query<Sentence>(
        `select id, report_id as "reportId", index, role, json_build_object('start', start_at, 'end', end_at) as range
         from app.sentence where id = any ($1::text[]) order by id`,
        [ids],
      );
      return rows;
    },
    saveSentences: (mark, sentences) => saveSentences(sql, mark, sentences),
  };
}

async function saveSentences(sql: Sql, mark: StageMark, sentences: readonly Sentence[]): Promise<void> {
  assertOfReport(mark, sentences);
  await saveStage(sql, mark, async (tx) => {
    await tx.query('delete from app.sentence where report_id = $1', [mark.subject]);
    const rows = sentences.map(({ id, index, range, role }) => ({ id, index, ...range, role }));
    await writeRows(
      tx,
      `insert into app.sentence (id, report_id, index, start_at, end_at, role)
       select id, $2, index, start, "end", role
       from json_to_recordset($1::json) as r (id text, index integer, start integer, "end" integer, role text)`,
      rows,
      mark.subject,
    );
  });
}
