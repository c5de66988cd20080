/** What belongs to a report, of one or of several at once. */
import {
  grouped,
  type Quote,
  type Sentence,
  type Translation,
  type TranslationEdit,
} from '@crossquote/domain';
import type { EachReportStore, OfEach, StageResultStore } from '@crossquote/pipeline';
import { stageRecordsOfEach } from './progress-store.ts';
import type { Sql } from './sql.ts';

type OfOne = Pick<StageResultStore, 'sentences' | 'quotes' | 'translations' | 'translationEdits'>;

export function eachReportStore(sql: Sql): EachReportStore & OfOne {
  const each: EachReportStore = {
    sentencesOfEach: (ids) => ofEach<Sentence>(sql, SENTENCES, ids),
    quotesOfEach: (ids) => ofEach<Quote>(sql, QUOTES, ids),
    translationsOfEach: (ids) => ofEach<Translation>(sql, TRANSLATIONS, ids),
    translationEditsOfEach: (ids) => ofEach<TranslationEdit>(sql, EDITS, ids),
    stageRecordsOfEach: (subjects) => stageRecordsOfEach(sql, subjects),
  };
  return {
    ...each,
    sentences: async (id) => (await each.sentencesOfEach([id])).get(id) ?? [],
    quotes: async (id) => (await each.quotesOfEach([id])).get(id) ?? [],
    translations: async (id) => (await each.translationsOfEach([id])).get(id) ?? [],
    translationEdits: async (id) => (await each.translationEditsOfEach([id])).get(id) ?? [],
  };
}

const SENTENCES = `
  select report_id, json_build_object('id', id, 'reportId', report_id, 'index', index, 'role', role,
    'range', json_build_object('start', start_at, 'end', end_at)) as body
  from app.sentence where report_id = any ($1::text[]) order by report_id, index`;

const QUOTES = `
  select report_id, body from app.quote where report_id = any ($1::text[]) order by report_id, start_at, id`;

const TRANSLATIONS = `
  select report_id, body from app.translation where report_id = any ($1::text[])
  order by report_id, of, language, array_position(array['human', 'memory', 'machine'], origin), id`;

const EDITS = `
  select report_id, body from app.translation_edit where report_id = any ($1::text[])
  order by report_id, of, language, at nulls first, id`;

async function ofEach<T>(sql: Sql, statement: string, ids: readonly string[]): Promise<OfEach<T>> {
  const { rows } = await sql.query<{ report_id: string; body: T }>(statement, [ids]);
  return new Map(
    [...grouped(rows, ({ report_id }) => report_id)].map(([id, own]) => [id, own.map(({ body }) => body)]),
  );
}
