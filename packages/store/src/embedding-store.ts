/** Embeddings: what `embed` makes. */
import { type Embedding, type ModelRef, modelKey, type StageMark } from '@crossquote/domain';
import type { StageResultStore } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { assertOfReport, saveStage } from './save-stage.ts';
import type { Sql } from './sql.ts';

/** What the column `part` holds for the whole, so that it can be part of the key and comes first. */
const WHOLE = -1;

export function embeddingStore(sql: Sql): Pick<StageResultStore, 'embeddings' | 'saveEmbeddings'> {
  return {
    embeddings: (reportId, model) => embeddings(sql, reportId, model),
    saveEmbeddings: (mark, list) => saveEmbeddings(sql, mark, list),
  };
}

async function embeddings(sql: Sql, reportId: string, model: ModelRef): Promise<readonly Embedding[]> {
  const { rows } = await sql.query<{ of: string; part: number; vector: string }>(
    `select of, part, vector::text as vector from app.embedding where report_id = $1 and model = $2 order by of, part`,
    [reportId, modelKey(model)],
  );
  return rows.map(({ of, part, vector }) => ({
    reportId,
    of,
    part: part === WHOLE ? null : part,
    model,
    // PostgreSQL prints the shortest decimals that read back as the same 32 bits.
    vector: Float32Array.from(numbers(vector)),
  }));
}

function numbers(vector: string): readonly number[] {
  return JSON.parse(vector);
}

async function saveEmbeddings(sql: Sql, mark: StageMark, list: readonly Embedding[]): Promise<void> {
  assertOfReport(mark, list);
  const models = [...new Set(list.map((embedding) => modelKey(embedding.model)))];
  await saveStage(sql, mark, async (tx) => {
    await tx.query(
      'delete from app.embedding where report_id = $1 and (model = any ($2::text[]) or cardinality($2::text[]) = 0)',
      [mark.subject, models],
    );
    const rows = list.map(({ of, part, model, vector }) => ({
      of,
      part: part ?? WHOLE,
      model: modelKey(model),
      vector: `[${vector.join(',')}]`,
    }));
    await writeRows(
      tx,
      `insert into app.embedding (report_id, model, of, part, vector)
       select $2, model, of, part, vector::vector
       from json_to_recordset($1::json) as r (of text, part integer, model text, vector text)`,
      rows,
      mark.subject,
    );
  });
}
