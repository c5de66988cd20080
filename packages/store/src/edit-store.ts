/** What people translate, and every version of it. */
import {
  type Language,
  primaryLanguage,
  type Translation,
  type TranslationEdit,
  translationId,
} from '@crossquote/domain';
import {
  type EditMade,
  editLines,
  editOf,
  editVersion,
  humanOutcome,
  type StageResultStore,
  translationOf,
  untoldEdits,
} from '@crossquote/pipeline';
import { idKeyIn } from './id-key.ts';
import { appendLine } from './ledger-store.ts';
import { writeRows } from './rows.ts';
import { holdReport } from './save-stage.ts';
import type { Sql } from './sql.ts';
import type { Queryable } from './sql-pool.ts';
import { insertTranslations } from './translation-store.ts';

type Kept =
  | 'saveHumanTranslation'
  | 'latestEdits'
  | 'saveEdit'
  | 'addEdits'
  | 'editsInForce'
  | 'reportsHolding';

export function editStore(sql: Sql): Pick<StageResultStore, Kept> {
  return {
    saveHumanTranslation: (translation, instead, made) =>
      saveHumanTranslation(sql, translation, instead, made),
    latestEdits: async (collection, by, limit) => {
      const { rows } = await sql.query<{ body: TranslationEdit }>(
        `select edit.body from app.translation_edit as edit join app.report on report.id = edit.report_id
         where report.collection = $1 and ($2::text is null or lower(trim(edit.body ->> 'by')) = lower(trim($2)))
         order by edit.at desc nulls last, edit.id limit $3::int`,
        [collection, by, limit],
      );
      return rows.map((row) => row.body);
    },
    saveEdit: (edit, seen) => saveEdit(sql, edit, seen),
    addEdits: (reportId, edits) =>
      sql.transaction(async (tx) => {
        await holdReport(tx, reportId);
        await insertEdits(tx, edits);
      }),
    editsInForce: async (source, target) => {
      const { rows } = await sql.query<{ body: TranslationEdit }>(IN_FORCE, [
        primaryLanguage(source),
        primaryLanguage(target),
      ]);
      return rows.map((row) => row.body);
    },
    reportsHolding: (collection, language, stretches) => reportsHolding(sql, collection, language, stretches),
  };
}

/** Of a place's edits the latest that has the words in force. */
const IN_FORCE = `
  select body from (
    select distinct on (edit.of, edit.language) edit.id, edit.body
    from app.translation_edit as edit
    join app.translation as own on own.of = edit.of and own.language = edit.language and own.origin = 'human'
      and own.body ->> 'text' = edit.body ->> 'text'
    join app.report on report.id = edit.report_id
    where starts_with(edit.of, 's_') and split_part(report.language, '-', 1) = $1 and split_part(edit.language, '-', 1) = $2
    order by edit.of, edit.language, edit.at desc nulls last, edit.id desc
  ) as latest order by id`;

/** The report is held, so that of two at once the second sees what the first wrote. */
function saveHumanTranslation(
  sql: Sql,
  translation: Translation,
  instead: string | null,
  made?: EditMade,
): Promise<'saved' | 'unchanged' | 'conflict'> {
  return sql.transaction(async (tx) => {
    await holdReport(tx, translation.reportId);
    const present = await presentOf(tx, translation.id);
    const outcome = humanOutcome(present, translation, instead);
    if (outcome !== 'saved') return outcome;
    const key = await idKeyIn(tx);
    const untold = untoldEdits(present, await editsOf(tx, translation), key);
    const own = made ? [editOf(translation, made, key)] : [];
    await insertEdits(tx, [...untold, ...own]);
    await insertTranslations(tx, translation.reportId, [translation], 'do update set body = excluded.body');
    for (const line of own.flatMap(editLines)) await appendLine(tx, line);
    return outcome;
  });
}

/** As above. */
function saveEdit(sql: Sql, edit: TranslationEdit, seen: string): Promise<'saved' | 'conflict'> {
  return sql.transaction(async (tx) => {
    await holdReport(tx, edit.reportId);
    const id = translationId(edit.of, edit.language, 'human', null);
    const [present, edits] = [await presentOf(tx, id), await editsOf(tx, edit)];
    if (editVersion(present, edits) !== seen) return 'conflict';
    await insertEdits(tx, [...untoldEdits(present, edits, await idKeyIn(tx)), edit]);
    const next = translationOf(edit);
    if (next) await insertTranslations(tx, edit.reportId, [next], 'do update set body = excluded.body');
    else await tx.query('delete from app.translation where id = $1', [id]);
    for (const line of editLines(edit)) await appendLine(tx, line);
    return 'saved';
  });
}

async function presentOf(tx: Queryable, id: string): Promise<Translation | null> {
  const { rows } = await tx.query<{ body: Translation }>('select body from app.translation where id = $1', [
    id,
  ]);
  return rows[0]?.body ?? null;
}

async function editsOf(
  tx: Queryable,
  { of, language }: Pick<TranslationEdit, 'of' | 'language'>,
): Promise<readonly TranslationEdit[]> {
  const { rows } = await tx.query<{ body: TranslationEdit }>(
    'select body from app.translation_edit where of = $1 and language = $2 order by at nulls first, id',
    [of, language],
  );
  return rows.map((row) => row.body);
}

async function insertEdits(tx: Queryable, edits: readonly TranslationEdit[]): Promise<void> {
  const rows = edits.map((body) => {
    const { id, reportId, of, language, at } = body;
    return { id, report: reportId, of, language, at, body };
  });
  await writeRows(
    tx,
    `insert into app.translation_edit (id, report_id, of, language, at, body)
     select id, report, of, language, at, body
     from json_to_recordset($1::json) as r (id text, report text, of text, language text, at text, body jsonb)
     on conflict (id) do nothing`,
    rows,
  );
}

async function reportsHolding(
  sql: Sql,
  collection: string,
  language: Language,
  stretches: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from app.report where collection = $1 and language = $2
       and not exists (select 1 from unnest($3::text[]) as stretch where strpos(text, stretch) = 0)
     order by id`,
    [collection, language, stretches],
  );
  return rows.map(({ id }) => id);
}
