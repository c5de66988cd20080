/** Corrections, and anchors of what is gone. Only ever added; anchors are kept by triggers (0020-corrections.sql). */
import { type Anchor, type Correction, correctionLine } from '@crossquote/domain';
import { type CorrectionStore, correctionRevision } from '@crossquote/pipeline';
import { appendLine } from './ledger-store.ts';
import { writeRows } from './rows.ts';
import { holdReport } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function correctionStore(sql: Sql): CorrectionStore {
  return {
    addCorrection: (correction) => addCorrection(sql, correction),
    corrections: (collection) => bodies(sql, 'collection', collection),
    correctionsOf: (reportId) => bodies(sql, 'report_id', reportId),
    correctionRevisions: (reportIds) => correctionRevisions(sql, reportIds),
    anchors: async (collection) => {
      const { rows } = await sql.query<{ body: Anchor }>(
        `select body from app.anchor join app.report on report.id = report_id where report.collection = $1 order by anchor.id`,
        [collection],
      );
      return rows.map(({ body }) => body);
    },
    addAnchors: async (anchors) => {
      await writeRows(
        sql,
        `insert into app.anchor (id, report_id, body)
         select r.id, r.report_id, r.body from json_to_recordset($1::json) as r (id text, report_id text, body jsonb)
         join app.report on report.id = r.report_id on conflict (id) do nothing`,
        anchors.map((body) => ({ id: body.id, report_id: body.reportId, body })),
      );
    },
  };
}

async function addCorrection(sql: Sql, body: Correction): Promise<void> {
  const { id, collection, reportId, at } = body;
  await sql.transaction(async (tx) => {
    if (reportId !== null) await holdReport(tx, reportId);
    const added = await writeRows(
      tx,
      `insert into app.correction (id, collection, report_id, at, body)
       select id, collection, "reportId", at, body
       from json_to_recordset($1::json) as r (id text, collection text, "reportId" text, at text, body jsonb)
       on conflict (id) do nothing`,
      [{ id, collection, reportId, at, body }],
    );
    if (added > 0) await appendLine(tx, correctionLine(body));
  });
}

async function bodies(
  sql: Sql,
  column: 'collection' | 'report_id',
  value: string | null,
): Promise<readonly Correction[]> {
  const { rows } = await sql.query<{ body: Correction }>(
    `select body from app.correction where $1::text is null or ${column} = $1 order by at, id`,
    [value],
  );
  return rows.map(({ body }) => body);
}

async function correctionRevisions(
  sql: Sql,
  reportIds: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql.query<{ report: string; ids: readonly string[] }>(
    `select report_id as report, array_agg(id) as ids from app.correction
     where report_id is not null and ($1::text[] is null or report_id = any ($1::text[])) group by report_id`,
    [reportIds],
  );
  return new Map(rows.map(({ report, ids }) => [report, correctionRevision(ids)]));
}
