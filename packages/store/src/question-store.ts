/** The most useful question, found by the database: only what is shown is read whole. */
import {
  LIKELY,
  MOST_REPORTS,
  PER_APART,
  PER_OTHERWISE,
  PER_REPORT,
  type Question,
  type QuestionFilter,
  type QuestionStore,
} from '@crossquote/pipeline';
import { saidBy, speaks } from './page-conditions.ts';
import type { Sql } from './sql.ts';

export function questionStore(sql: Sql): QuestionStore {
  return {
    questions: async (filter, { skip, limit }) => {
      const { rows } = await sql.query<Question>(QUESTIONS, [
        ...valuesOf(filter),
        filter.state,
        skip,
        limit,
        filter.agreeing ?? null,
        filter.together ?? null,
      ]);
      return rows;
    },
    questionCounts: async (filter) => {
      const { rows } = await sql.query<{ open: number; unsure: number; confirmed: number; rejected: number }>(
        COUNTS,
        valuesOf(filter),
      );
      return rows[0] ?? { open: 0, unsure: 0, confirmed: 0, rejected: 0 };
    },
  };
}

function valuesOf({
  collection,
  languages,
  speakers,
  minScore,
  person,
}: Omit<QuestionFilter, 'state' | 'agreeing' | 'together'>) {
  return [
    collection,
    languages?.[0] ?? null,
    languages?.[1] ?? null,
    speakers,
    minScore,
    person?.trim() ?? null,
  ];
}

/** The latest decision counts, as `latestReviews` has it; an undone one is none. */
const LATEST = `
  latest as (
    select distinct on (subject) subject, nullif(body ->> 'verdict', 'undo') as verdict, body ->> 'by' as by,
      body ->> 'verdict' = 'same' and body ->> 'after' is not distinct from 'suggested' as half
    from app.review where ($1::text is null or collection = $1) and body ->> 'verdict' <> 'comment'
    order by subject, date_trunc('milliseconds', at::timestamptz) desc, id desc
  )`;

/** `$1` collection, `$2` and `$3` languages, `$4` speakers, `$5` score, `$6` person. Reports and quotes are joined only where somebody asks for them. */
const ASKED = `
  ($1::text is null or alignment.collection = $1) and ($5::float8 is null or score >= $5)
  and ($6::text is null or half is not true or lower(by) <> lower($6))
  and (($2::text is null and $4::text[] is null) or exists (
    select 1 from app.quote as a join app.report as ra on ra.id = a.report_id, app.quote as b join app.report as rb on rb.id = b.report_id
    where a.id = quote_a and b.id = quote_b
      and ((${speaks('ra.language', '$2')} and ${speaks('rb.language', '$3')}) or (${speaks('ra.language', '$3')} and ${speaks('rb.language', '$2')}))
      and ($4::text[] is null or ${saidBy('a', '$4')} or ${saidBy('b', '$4')})))`;

/** One of two people that it takes is not enough. */
const IS_OPEN = '(verdict is null or half)';

const STATE = `case when half then 'suggested' when verdict = 'same' then 'confirmed' when verdict = 'different' then 'rejected' else 'suggested' end`;

/** What `agrees` denies; a promise of every store holds both to one answer. */
const DIFFERS = `
  alignment.body ->> 'relation' = 'different' or alignment.body @? '$.differences[*] ? (@.what != "omission")'`;

/** As `isHeldApart` has it: null, which is no, where one of the two is in none. */
const HELD_APART = `told_a.testimony <> told_b.testimony and score >= ${LIKELY} and alignment.body ->> 'relation' not in ('partial', 'different')`;

const USEFULNESS = `1 - abs(2 * score - 1) + ${PER_REPORT} * least(coalesce(greatest(told_a.reports, told_b.reports), 0), ${MOST_REPORTS}) + case when tells_otherwise then ${PER_OTHERWISE} else 0 end + case when ${HELD_APART} then ${PER_APART} else 0 end`;

const QUESTIONS = `
  with ${LATEST}, told as (
    select unnest(members) as quote, max(cardinality(reports)) as reports, min(id) as testimony from app.testimony where $1::text is null or collection = $1 group by 1
  ), page as (
    select alignment.id, verdict, half, row_number() over (order by not ${IS_OPEN}, ${USEFULNESS} desc, alignment.id) as place
    from app.alignment left join latest on latest.subject = alignment.id
    left join told as told_a on told_a.quote = quote_a left join told as told_b on told_b.quote = quote_b
    where ${ASKED} and ($7::text is null or ${STATE} = $7) and ($10::boolean is null or not (${DIFFERS}))
      and ($11::boolean is null or told_a.testimony = told_b.testimony)
    order by place offset $8::int limit $9::int
  )
  select body as alignment, ${STATE} as state, verdict, coalesce(half, false) as "wantsSecond" from page join app.alignment using (id) order by place`;

const COUNTS = `
  with ${LATEST}
  select count(*) filter (where ${IS_OPEN})::int as open, count(*) filter (where verdict = 'unsure')::int as unsure,
    count(*) filter (where verdict = 'same' and not half)::int as confirmed, count(*) filter (where verdict = 'different')::int as rejected
  from app.alignment left join latest on latest.subject = alignment.id where ${ASKED}`;
