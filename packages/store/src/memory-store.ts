/** The translation memory, and what models made of a text before. */
import {
  type Act,
  type Language,
  type MemoryEntry,
  type ModelRef,
  memoryLine,
  modelKey,
  sha256,
} from '@crossquote/domain';
import type { LanguagePair, MachineText, MemoryStore } from '@crossquote/pipeline';
import { idKeyIn } from './id-key.ts';
import { appendLine } from './ledger-store.ts';
import { memoryAfter, metStore } from './met-store.ts';
import { writeRows } from './rows.ts';
import { holdReport } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function memoryStore(sql: Sql): MemoryStore {
  return {
    addMemory: (entries, act) => sql.transaction((tx) => addMemory(tx, entries, act)),
    memoryPairs: async () => (await sql.query<LanguagePair>(PAIRS)).rows,
    memory: (source, target) => memory(sql, source, target),
    memoryRevision: (source, target) => memoryRevision(sql, source, target),
    ...metStore(sql),
    cachedTranslations: (model, pair, texts) => cachedTranslations(sql, model, pair, texts),
    cacheTranslations: (model, pair, translations, reportId) =>
      sql.transaction((tx) => cacheTranslations(tx, model, pair, translations, reportId)),
  };
}

const PAIRS = `
  select distinct source_language collate "C" as source, target_language collate "C" as target from app.memory_entry order by 1, 2`;

/** In the order of their keys, so that two who add the same at once wait for each other instead of both giving up. */
function inOrder<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function addMemory(tx: Sql, entries: readonly MemoryEntry[], act: Act): Promise<number> {
  // One after the other: whoever has looked up to a number looks for no lower one again.
  await tx.query('lock table app.memory_entry in share row exclusive mode');
  const rows = entries.map(({ id, source, target, ...made }) => ({
    id,
    sourceLanguage: source.language,
    sourceText: source.text,
    targetLanguage: target.language,
    targetText: target.text,
    ...made,
  }));
  const added = await writeRows(
    tx,
    `insert into app.memory_entry (id, source_language, target_language, source_text, target_text, by, at,
       origin, model, score, kind)
     select id, "sourceLanguage", "targetLanguage", "sourceText", "targetText", by, at, origin, model, score, kind
     from json_to_recordset($1::json) as r (id text, "sourceLanguage" text, "targetLanguage" text,
       "sourceText" text, "targetText" text, by text, at text, origin text, model jsonb, score double precision, kind text)
     on conflict (id) do nothing`,
    inOrder(rows, (row) => row.id),
  );
  if (added > 0) await appendLine(tx, memoryLine(entries, added, act, await idKeyIn(tx)));
  return added;
}

function memory(sql: Sql, source: Language, target: Language): Promise<readonly MemoryEntry[]> {
  return memoryAfter(sql, source, target, 0);
}

/** SHA-256 of the ids in order: the same on every database, since fingerprints take it in. */
async function memoryRevision(sql: Sql, source: Language, target: Language): Promise<string> {
  const { rows } = await sql.query<{ revision: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(id, ',' order by id), ''), 'UTF8')), 'hex') as revision
     from app.memory_entry where source_language = $1 and target_language = $2`,
    [source, target],
  );
  return rows[0]?.revision ?? '';
}

/** Those without a source were made before one was kept, by models that are handed every text as it stands (0028). */
async function cachedTranslations(
  sql: Sql,
  model: ModelRef,
  { source, target }: LanguagePair,
  texts: readonly string[],
): Promise<ReadonlyMap<string, MachineText>> {
  const hashes = new Map(texts.map((text) => [text, sha256(text)]));
  const { rows } = await sql.query<MachineText & { hash: string }>(
    `select text_sha256 as hash, translation as text, signals from app.translation_cache
     where model = $1 and source in ('', $2) and target = $3 and text_sha256 = any ($4::text[])`,
    [modelKey(model), source, target, [...hashes.values()]],
  );
  const known = new Map(rows.map(({ hash, text, signals }) => [hash, { text, signals }]));
  const found = new Map<string, MachineText>();
  for (const [text, hash] of hashes) {
    const translation = known.get(hash);
    if (translation !== undefined) found.set(text, translation);
  }
  return found;
}

async function cacheTranslations(
  tx: Sql,
  model: ModelRef,
  { source, target }: LanguagePair,
  translations: ReadonlyMap<string, MachineText>,
  reportId?: string,
): Promise<void> {
  if (reportId !== undefined) await holdReport(tx, reportId);
  const rows = [...translations].map(([text, made]) => ({ hash: sha256(text), ...made }));
  await writeRows(
    tx,
    `insert into app.translation_cache (model, source, target, text_sha256, translation, signals)
     select $2, $3, $4, hash, text, signals from json_to_recordset($1::json) as r (hash text, text text, signals jsonb)
     on conflict do nothing`,
    inOrder(rows, (row) => row.hash),
    modelKey(model),
    source,
    target,
  );
  if (reportId === undefined) return;
  await writeRows(
    tx,
    `insert into app.cached_for (report_id, text_sha256)
     select $2, hash from json_to_recordset($1::json) as r (hash text) on conflict do nothing`,
    rows.map(({ hash }) => ({ hash })),
    reportId,
  );
}
