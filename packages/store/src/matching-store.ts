/**
 * What several reports hold, in five statements for all of them: matching reads hundreds of reports for each that comes, and asking for them one
 * by one is five round trips each.
 */
import {
  type Embedding,
  type ModelRef,
  modelKey,
  type Quote,
  type Report,
  type Sentence,
  type Translation,
} from '@crossquote/domain';
import type { ReportReading, StageResultStore } from '@crossquote/pipeline';
import { receivedVector } from './received-vector.ts';
import type { Sql } from './sql.ts';

export function matchingStore(sql: Sql): Pick<StageResultStore, 'readings'> {
  return { readings: (reportIds, model) => readings(sql, reportIds, model) };
}

async function readings(
  sql: Sql,
  reportIds: readonly string[],
  model: ModelRef,
): Promise<readonly ReportReading[]> {
  const { rows: reports } = await sql.query<Report>(REPORTS, [reportIds]);
  const ids = reports.map(({ id }) => id);
  const sentences = await byReport<Sentence>(sql, SENTENCES, ids);
  const quotes = await byReport<{ body: Quote }>(sql, QUOTES, ids);
  const translations = await byReport<{ body: Translation }>(sql, TRANSLATIONS, ids);
  const vectors = await byReport<VectorRow>(sql, EMBEDDINGS, ids, modelKey(model));
  return reports.map((report) => ({
    report,
    sentences: sentences.get(report.id) ?? [],
    quotes: (quotes.get(report.id) ?? []).map(({ body }) => body),
    translations: (translations.get(report.id) ?? []).map(({ body }) => body),
    embeddings: (vectors.get(report.id) ?? []).map((row) => embedding(row, model)),
  }));
}

interface VectorRow {
  readonly reportId: string;
  readonly of: string;
  readonly part: number | null;
  readonly vector: Uint8Array;
}

function embedding({ reportId, of, part, vector }: VectorRow, model: ModelRef): Embedding {
  return { reportId, of, part, model, vector: receivedVector(vector) };
}

async function byReport<Row>(
  sql: Sql,
  statement: string,
  ...values: readonly unknown[]
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { rows } = await sql.query<Row & { readonly reportId: string }>(statement, values);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.reportId);
    if (group) group.push(row);
    else groups.set(row.reportId, [row]);
  }
  return groups;
}

/** One look into the index a report: with a list of ids, a database that keeps no statistics (the embedded one) may read whole tables. */
const each = (select: string, order: string) =>
  `select found.* from unnest($1::text[]) as asked (id) cross join lateral (${select} offset 0) found order by ${order}`;

const REPORTS = each(
  `select report.id, collection, title, language, publisher, published_at as "publishedAt", url, source, sha256, text, blocks, pages, times
   from app.report where report.id = asked.id`,
  'found.id',
);
const SENTENCES = each(
  `select sentence.id, report_id as "reportId", index, role, json_build_object('start', start_at, 'end', end_at) as range
   from app.sentence where report_id = asked.id`,
  'index',
);
const QUOTES = each(
  `select report_id as "reportId", body, start_at, quote.id from app.quote where report_id = asked.id`,
  'start_at, found.id',
);
const TRANSLATIONS = each(
  `select report_id as "reportId", body, of, language, array_position(array['human', 'memory', 'machine'], origin) as rank, translation.id
   from app.translation where report_id = asked.id`,
  'of, language, rank, found.id',
);
const EMBEDDINGS = each(
  `select report_id as "reportId", of, nullif(part, -1) as part, vector_send(vector) as vector, part as place
   from app.embedding where report_id = asked.id and model = $2
   union all select report_id, quote_id, nullif(part, -1), vector_send(vector), part
   from app.quote_vector where report_id = asked.id and model = $2`,
  'of, place',
);
