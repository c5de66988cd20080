/** Reports and the bytes they were read from. */
import { type Act, Conflict, type Report, reportId, reportLine } from '@crossquote/domain';
import { type ReportStore, type ReportSummary, storableJson } from '@crossquote/pipeline';
import { beginIdKey, idKeyIn } from './id-key.ts';
import { appendLine } from './ledger-store.ts';
import type { Sql } from './sql.ts';

const SUMMARY = `id, collection, title, language, publisher, published_at as "publishedAt", url, source, sha256`;

export function reportStore(sql: Sql): ReportStore {
  return {
    addReport: (report, original, act) => addReport(sql, report, original, act),
    addPlaces: async (id, { pages, times }) => {
      await sql.query(
        `update app.report set pages = $2::jsonb, times = $3::jsonb where id = $1 and pages = '[]' and times = '[]'`,
        [id, storableJson(pages), storableJson(times)],
      );
    },
    idKey: () => idKeyIn(sql),
    beginIdKey: (key) => beginIdKey(sql, key),
    report: async (id) => {
      const { rows } = await sql.query<Report>(
        `select ${SUMMARY}, text, blocks, pages, times from app.report where id = $1`,
        [id],
      );
      return rows[0] ?? null;
    },
    reportOfBytes: async (collection, bytes) => {
      const { rows } = await sql.query<{ id: string }>(
        'select id from app.report where sha256 = $2 and collection = $1 order by id limit 1',
        [collection, bytes],
      );
      return rows[0]?.id ?? null;
    },
    original: async (id) => {
      const { rows } = await sql.query<{ bytes: Uint8Array }>(
        'select bytes from app.report_original where report_id = $1',
        [id],
      );
      // A plain view: callers compare and slice it, and a Buffer slices otherwise.
      return rows[0] ? new Uint8Array(rows[0].bytes) : null;
    },
    reports: async (collection) => {
      const { rows } = await sql.query<ReportSummary>(
        `select ${SUMMARY}, length from app.report where $1::text is null or collection = $1
         order by published_at nulls last, id`,
        [collection ?? null],
      );
      return rows;
    },
    reportLanguages: async (collection) => {
      const { rows } = await sql.query<{ ids: readonly string[] | null; languages: readonly string[] }>(
        `select array_agg(id order by published_at nulls last, id) as ids, array_agg(language order by published_at nulls last, id) as languages
         from app.report where collection = $1`,
        [collection],
      );
      const { ids, languages } = rows[0] ?? { ids: null, languages: [] };
      return new Map(ids?.map((id, i) => [id, languages[i] ?? '']));
    },
    languages: async () => {
      const { rows } = await sql.query<{ language: string; count: number }>(
        'select language, count(*)::int as count from app.report group by language',
      );
      return new Map(rows.map(({ language, count }) => [language, count]));
    },
  };
}

/** Two at once: the second waits for the first, then finds the report there. */
async function addReport(
  sql: Sql,
  report: Report,
  original: Uint8Array | null,
  act: Act | undefined,
): Promise<'added' | 'present'> {
  const { text, blocks, pages, times, ...summary } = report;
  const row = storableJson({ ...summary, text, blocks, pages, times, length: text.length });
  return sql.transaction(async (tx) => {
    const { rows } = await tx.query(
      `insert into app.report (id, collection, title, language, publisher, published_at, url, source, sha256, text, length, blocks, pages, times)
       select id, collection, title, language, publisher, "publishedAt", url, source, sha256, text, length, blocks, pages, times
       from json_to_record($1::json) as r (id text, collection text, title text, language text, publisher text,
         "publishedAt" text, url text, source text, sha256 text, text text, length integer, blocks jsonb, pages jsonb, times jsonb)
       on conflict (id) do nothing returning id`,
      [row],
    );
    if (rows.length === 0) return 'present';
    await requireOwnId(tx, report);
    if (original)
      await tx.query('insert into app.report_original (report_id, bytes) values ($1, $2)', [
        report.id,
        original,
      ]);
    if (act) await appendLine(tx, reportLine('add', report, act));
    return 'added';
  });
}

/** Behind the row of the report, as whoever locks both has them. */
async function requireOwnId(tx: Sql, { id, collection, text }: Report): Promise<void> {
  await tx.query('select 1 from app.people_head for key share');
  const key = await idKeyIn(tx);
  if (key !== null && id !== reportId(collection, text, key))
    throw new Conflict('the ids of this database were given a key meanwhile: add it again');
}
