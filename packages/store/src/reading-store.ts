/** Pages of what there is, and quotes by words or by vector. */
import type {
  Alignment,
  AlignmentState,
  Report,
  Review,
  Sentence,
  Testimony,
  Translation,
} from '@crossquote/domain';
import { modelKey } from '@crossquote/domain';
import type {
  AlignmentFilter,
  CollectionSummary,
  DatedKeys,
  Page,
  ReadingStore,
  ReportFilter,
  ReportSummary,
  ReviewFilter,
  SearchedWord,
  SearchScope,
  SentenceHit,
  StageCount,
  TestimonyFilter,
  VectorHit,
  WordHit,
} from '@crossquote/pipeline';
import { behind, saidBy, speaks, within } from './page-conditions.ts';
import { quotePage } from './quote-page.ts';
import { receivedVector } from './received-vector.ts';
import { sentVector } from './sent-vector.ts';
import type { Sql } from './sql.ts';
import { termNumber } from './term-store.ts';

export function readingStore(sql: Sql): ReadingStore {
  return {
    reportsById: (ids) => reportsById(sql, ids),
    translationsOf: (ids) => translationsOf(sql, ids),
    reportPage: (filter, page) => reportPage(sql, filter, page),
    quotePage: (filter, page) => quotePage(sql, filter, page),
    alignmentPage: (filter, page) => alignmentPage(sql, filter, page),
    testimonyPage: (filter, page) => testimonyPage(sql, filter, page),
    reviewPage: (filter, page) => reviewPage(sql, filter, page),
    collectionNames: async () => {
      const { rows } = await sql.query<{ name: string }>(
        'select distinct collection as name from app.report order by 1',
      );
      return rows.map(({ name }) => name);
    },
    keptCollectionNames: async () => {
      const { rows } = await sql.query<{ name: string }>(KEPT_NAMES);
      return rows.map(({ name }) => name);
    },
    collections: async () => (await sql.query<CollectionSummary>(COLLECTIONS)).rows,
    stageCounts: async () => (await sql.query<StageCount>(STAGE_COUNTS)).rows,
    quotesByWords: (words, scope) => quotesByWords(sql, words, scope),
    quotesByVector: (vector, model, scope) => quotesByVector(sql, vector, modelKey(model), scope),
    sentencesByVector: (vector, model, scope) => sentencesByVector(sql, vector, modelKey(model), scope),
  };
}

/** Every table with a column for them but those that go with a report, and marks of `cluster`; a table that comes new with one belongs here. */
const KEPT_NAMES = `
  select collection as name from app.report
  union select collection from app.testimony
  union select collection from app.review
  union select collection from app.correction
  union select collection from app.change
  union select collection from app.clustering
  union select collection from app.touched_quote
  union select subject from app.stage_record where report_id is null
  union select collection from app.webhook where collection is not null
  order by 1`;

export async function reportsById(sql: Sql, ids: readonly string[]): Promise<readonly Report[]> {
  const { rows } = await sql.query<Report>(
    `select id, collection, title, language, publisher, published_at as "publishedAt", url, source, sha256, text, blocks, pages, times
     from app.report where id = any ($1::text[]) order by id`,
    [ids],
  );
  return rows;
}

async function translationsOf(sql: Sql, ids: readonly string[]): Promise<readonly Translation[]> {
  const { rows } = await sql.query<{ body: Translation }>(
    `select body from app.translation where of = any ($1::text[])
     order by of, language, array_position(array['human', 'memory', 'machine'], origin), id`,
    [ids],
  );
  return rows.map(({ body }) => body);
}

async function reportPage(
  sql: Sql,
  { collection, language, publisher, from, to }: ReportFilter,
  { after, limit }: Page<DatedKeys>,
): Promise<readonly ReportSummary[]> {
  const { rows } = await sql.query<ReportSummary>(
    `select id, collection, title, language, publisher, published_at as "publishedAt", url, source, sha256, length
     from app.report
     where ($1::text is null or collection = $1) and ${speaks('language', '$2')} and ($3::text is null or publisher = $3)
       and ${within('published_at', '$4', '$5')} and ${behind('published_at', 'id', '$6', '$7')}
     order by published_at is null, coalesce(published_at, ''), id limit $8::int`,
    [collection, language, publisher, from, to, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

/** The latest decision counts, of two at the same millisecond the one with the greater id: as `latestReviews` has it. */
const ALIGNMENT_PAGE = `
  select body, state from (
    select alignment.id, body, case when latest.verdict = 'same' and latest.after is distinct from 'suggested' then 'confirmed'
      when latest.verdict = 'different' then 'rejected' else 'suggested' end as state
    from app.alignment left join lateral (
      select review.body ->> 'verdict' as verdict, review.body ->> 'after' as after from app.review
      where subject = alignment.id and review.body ->> 'verdict' <> 'comment'
      order by date_trunc('milliseconds', at::timestamptz) desc, review.id desc limit 1
    ) as latest on true
    where ($1::text is null or alignment.id = $1) and ($2::text is null or collection = $2)
      and ($4::float8 is null or (body ->> 'score')::float8 >= $4)
      and ($5::text is null or exists (select 1 from app.quote where report_id = $5 and quote.id in (quote_a, quote_b)))
      and ($6::text is null or alignment.id > $6 collate "C")
  ) as judged
  where $3::text is null or state = $3 order by id limit $7::int`;

async function alignmentPage(
  sql: Sql,
  { id, collection, state, minScore, report }: AlignmentFilter,
  { after, limit }: Page<{ readonly id: string }>,
) {
  const values = [id, collection, state, minScore, report, after?.id ?? null, limit];
  const { rows } = await sql.query<{ body: Alignment; state: AlignmentState }>(ALIGNMENT_PAGE, values);
  return rows.map(({ body, state: is }) => ({ alignment: body, state: is }));
}

/** The list of reports that were looked in comes with the first row of each collection only, since it may be long. */
const TESTIMONY_PAGE = `
  with page as (
    select collection, id, first_seen, body from app.testimony
    where ($1::text is null or id = $1) and ($2::text is null or collection = $2) and ($3::text is null or body ->> 'state' = $3)
      and ($4::text is null or exists (select 1 from jsonb_array_elements_text(body -> 'languages') as own (language) where ${speaks('own.language', '$4')}))
      and ($5::text[] is null or (body -> 'withheld' is null and members && array(select quote.id from app.quote where ${saidBy('quote', '$5')}))
        or members && array(select quote.id from app.quote where ${saidBy('quote', '$5')} and quote.body #> '{speaker,withheld}' is not null))
      and ($6::text is null or $6 = any (reports)) and ($7::text[] is null or members && $7)
      and ${within('first_seen', '$8', '$9')} and ${behind('first_seen', 'id', '$10', '$11')}
    order by first_seen is null, coalesce(first_seen, ''), id limit $12::int
  )
  select collection, body, case when row_number() over (partition by collection order by first_seen is null, coalesce(first_seen, ''), id) = 1
    then (select searched from app.clustering where clustering.collection = page.collection) end as searched
  from page order by first_seen is null, coalesce(first_seen, ''), id`;

async function testimonyPage(
  sql: Sql,
  { id, collection, state, language, speakers, report, holding, from, to }: TestimonyFilter,
  { after, limit }: Page<DatedKeys>,
): Promise<readonly Testimony[]> {
  const { rows } = await sql.query<{
    collection: string;
    body: Omit<Testimony, 'searched'>;
    searched: readonly string[] | null;
  }>(TESTIMONY_PAGE, [
    id,
    collection,
    state,
    language,
    speakers,
    report,
    holding,
    from,
    to,
    after?.at ?? null,
    after?.id ?? null,
    limit,
  ]);
  const searched = new Map(rows.flatMap((row) => (row.searched ? [[row.collection, row.searched]] : [])));
  return rows.map((row) => ({ ...row.body, searched: searched.get(row.collection) ?? [] }));
}

async function reviewPage(
  sql: Sql,
  { collection, subject, only }: ReviewFilter,
  { after, limit }: Page<DatedKeys>,
): Promise<readonly Review[]> {
  const { rows } = await sql.query<{ body: Review }>(
    `select body from app.review
     where ($1::text is null or collection = $1) and ($2::text is null or subject = $2)
       and ($4::text is null or (at, id) > ($3::text collate "C", $4::text collate "C"))
       and ($6::boolean is null or (body ->> 'verdict' = 'comment') = $6::boolean)
     order by at, id limit $5::int`,
    [collection, subject, after?.at ?? null, after?.id ?? null, limit, only ? only === 'comments' : null],
  );
  return rows.map(({ body }) => body);
}

const COLLECTIONS = `
  select name, reports,
    (select count(*)::int from app.quote join app.report on report.id = report_id where collection = name) as quotes,
    (select count(*)::int from app.alignment where collection = name) as alignments,
    (select count(*)::int from app.testimony where collection = name) as testimonies,
    (select count(*)::int from app.review where collection = name) as reviews, languages
  from (
    select collection as name, count(*)::int as reports, json_agg(distinct language collate "C") as languages
    from app.report group by collection
  ) as found order by name`;

const STAGE_COUNTS = `select stage, state, count(*)::int as count from app.stage_record group by stage, state order by stage, state collate "C"`;

/** Reports of the scope: `$1` collection, `$2` language; what is asked about all of them is not joined with them, which costs as much as the search. */
const IS_WIDE = '($1::text is null and $2::text is null)';
const IN_SCOPE = `where ($1::text is null or collection = $1) and ${speaks('language', '$2')}`;

/** A bit a word, since counting distinct words sorts all that was found: half the time at 100,000 quotes. */
const WORDS_FOUND = 'bit_count(bit_or(1 << word)::bit(32))::int';

/** Of which word each quote has what: by its terms; by its speaker, who has an id or else a name, as `saidBy` has it. */
const HAS_WORD = `
  select quote_id, word from unnest($3::int[], $4::bigint[]) as asked (word, term) join app.quote_terms on terms @> array[asked.term]
  where ${IS_WIDE} or exists (select 1 from app.report ${IN_SCOPE} and report.id = report_id)
  union all
  select quote.id, word from unnest($6::int[], $7::text[]) as named (word, speaker) join app.quote
    on body #>> '{speaker,id}' = speaker or (body #>> '{speaker,id}' is null and body #>> '{speaker,name}' = speaker)
  where ${IS_WIDE} or exists (select 1 from app.report ${IN_SCOPE} and report.id = report_id)`;

async function quotesByWords(
  sql: Sql,
  words: readonly SearchedWord[],
  { collection, language, limit }: SearchScope,
): Promise<readonly WordHit[]> {
  const asked = words.flatMap(({ terms }, word) => terms.map((term) => ({ word, term })));
  const named = words.flatMap(({ speakers }, word) => speakers.map((speaker) => ({ word, speaker })));
  const { rows } = await sql.query<WordHit>(
    `select quote_id as "quoteId", ${WORDS_FOUND} as words from (${HAS_WORD}) as has
     group by quote_id order by ${WORDS_FOUND} desc, quote_id limit $5::int`,
    [
      collection,
      language,
      asked.map(({ word }) => word),
      asked.map(({ term }) => termNumber(term)),
      limit,
      named.map(({ word }) => word),
      named.map(({ speaker }) => speaker),
    ],
  );
  return rows;
}

/**
 * Of wholes only. Vectors have unit length, so the inner product orders as the cosine does, and costs less.
 */
async function quotesByVector(
  sql: Sql,
  vector: Float32Array,
  model: string,
  { collection, language, limit }: SearchScope,
): Promise<readonly VectorHit[]> {
  const { rows } = await sql.query<{ quoteId: string; vector: Uint8Array }>(
    // Sent from outside: inside it would be made ready to be sent of every vector there is, which takes longer than looking.
    `select quote_id as "quoteId", vector_send(vector) as vector from (
       select quote_id, vector, vector <#> $4::vector as distance from app.quote_vector
       where model = $3 and part = -1 and (${IS_WIDE} or report_id in (select id from app.report ${IN_SCOPE}))
       order by distance, quote_id limit $5::int
     ) as nearest order by distance, quote_id`,
    [collection, language, model, sentVector(vector), limit],
  );
  return rows.map((row) => ({ quoteId: row.quoteId, vector: receivedVector(row.vector) }));
}

async function sentencesByVector(
  sql: Sql,
  vector: Float32Array,
  model: string,
  { collection, language, limit }: SearchScope,
): Promise<readonly SentenceHit[]> {
  const { rows } = await sql.query<Sentence & { vector: Uint8Array }>(
    `select sentence.id, sentence.report_id as "reportId", index, role, json_build_object('start', start_at, 'end', end_at) as range,
       vector_send(vector) as vector
     from (
       select of, vector, vector <#> $4::vector as distance from app.embedding
       where model = $3 and part = -1 and (${IS_WIDE} or report_id in (select id from app.report ${IN_SCOPE}))
       order by distance, of limit $5::int
     ) as nearest join app.sentence on sentence.id = of order by distance, of`,
    [collection, language, model, sentVector(vector), limit],
  );
  return rows.map(({ vector: bytes, ...sentence }) => ({ sentence, vector: receivedVector(bytes) }));
}
