/** Embeddings: what `embed` makes. */
import { type Embedding, type ModelRef, modelKey, type StageMark } from '@crossquote/domain';
import type { StageResultStore } from '@crossquote/pipeline';
import { receivedVector } from './received-vector.ts';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import { sentVector } from './sent-vector.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';

/** What the column `part` holds for the whole, so that it can be part of the key and comes first. */
const WHOLE = -1;

export function embeddingStore(sql: Sql): Pick<StageResultStore, 'embeddings' | 'saveEmbeddings'> {
  return {
    embeddings: (reportId, model) => embeddings(sql, reportId, model),
    saveEmbeddings: (mark, list) => saveEmbeddings(sql, mark, list),
  };
}

async function embeddings(sql: Sql, reportId: string, model: ModelRef): Promise<readonly Embedding[]> {
  const { rows } = await sql.query<{ of: string; part: number; vector: Uint8Array }>(
    `select of, part, vector_send(vector) as vector from (
       select of, part, vector from app.embedding where report_id = $1 and model = $2
       union all select quote_id, part, vector from app.quote_vector where report_id = $1 and model = $2
     ) as vectors order by of, part`,
    [reportId, modelKey(model)],
  );
  return rows.map(({ of, part, vector }) => ({
    reportId,
    of,
    part: part === WHOLE ? null : part,
    model,
    vector: receivedVector(vector),
  }));
}

/** Vectors of quotes go where candidates are looked for; those of all else, the sentences, are only read by report. */
async function saveEmbeddings(sql: Sql, mark: StageMark, list: readonly Embedding[]): Promise<void> {
  assertOfReport(mark, list);
  await saveStage(sql, mark, async (tx) => {
    await forget(tx, mark.subject, [...new Set(list.map(({ model }) => modelKey(model)))]);
    const { rows } = await tx.query<{ id: string }>('select id from app.quote where report_id = $1', [
      mark.subject,
    ]);
    const quotes = new Set(rows.map(({ id }) => id));
    const isOfQuote = ({ of }: Embedding) => quotes.has(of);
    await writeRows(tx, INSERT_OF_QUOTES, list.filter(isOfQuote).map(rowOf), mark.subject);
    await writeRows(tx, INSERT, list.filter((embedding) => !isOfQuote(embedding)).map(rowOf), mark.subject);
  });
}

/** Vectors of these models; of all when there is none. */
async function forget(tx: Queryable, reportId: string, models: readonly string[]): Promise<void> {
  for (const table of ['app.embedding', 'app.quote_vector'])
    await tx.query(
      `delete from ${table} where report_id = $1 and (model = any ($2::text[]) or cardinality($2::text[]) = 0)`,
      [reportId, models],
    );
}

const ROWS = 'json_to_recordset($1::json) as r (of text, part integer, model text, vector text)';

const INSERT = `
  insert into app.embedding (report_id, model, of, part, vector) select $2, model, of, part, vector::vector from ${ROWS}`;

const INSERT_OF_QUOTES = `
  insert into app.quote_vector (quote_id, model, part, report_id, collection, language, first_day, last_day, vector)
  select of, model, part, report.id, collection, split_part(language, '-', 1), first_day, last_day, vector::vector
  from ${ROWS} cross join app.report where report.id = $2`;

function rowOf({ of, part, model, vector }: Embedding): object {
  return { of, part: part ?? WHOLE, model: modelKey(model), vector: sentVector(vector) };
}
