/** What a picture of some reports shows, found by the database: of a testimony in a thousand reports only what is drawn is read. */
import type { CarriedTestimony, OverviewStore } from '@crossquote/pipeline';
import type { Sql } from './sql.ts';

export function overviewStore(sql: Sql): OverviewStore {
  return {
    carriedTestimonies: async (collection, reportIds, limit) => {
      const { rows } = await sql.query<CarriedTestimony>(CARRIED, [collection, reportIds, limit]);
      return rows;
    },
  };
}

/** Of an alignment without its evidence, which is most of it. */
const TELLINGS = `
  select chosen.id, json_agg(json_build_object('quoteId', quote.id, 'reportId', quote.report_id, 'form', quote.body -> 'form',
    'toFullest', case when alignment.id is not null then json_build_object('quotes', alignment.body -> 'quotes',
      'relation', alignment.body -> 'relation', 'differences', alignment.body -> 'differences') end) order by quote.id) as tellings
  from chosen join app.quote on quote.id = any (members) and quote.report_id = any ($2)
  left join app.alignment on quote_a = least(quote.id, fullest) and quote_b = greatest(quote.id, fullest)
  group by chosen.id`;

const FIRSTS = `
  select id, json_agg(json_build_object('language', language, 'reportId', report_id, 'publishedAt', published_at)
    order by language collate "C") as firsts
  from (
    select distinct on (chosen.id, split_part(language, '-', 1)) chosen.id, split_part(language, '-', 1) as language,
      report.id as report_id, published_at
    from chosen join app.report on report.id = any (reports)
    order by chosen.id, split_part(language, '-', 1), published_at is null, published_at, report.id
  ) as first group by id`;

const CARRIED = `
  with chosen as materialized (
    select id, body, reports, members, body ->> 'fullest' collate "C" as fullest,
      (select count(*) from unnest(reports) as own (id) where own.id = any ($2)) as carried
    from app.testimony where collection = $1 and reports && $2::text[]
    order by carried desc, id limit $3::int
  ), told as (${TELLINGS}), first as (${FIRSTS})
  select (select json_object_agg(key, value) from jsonb_each(body) where key in ('id', 'state', 'speakers', 'withheld', 'firstSeen', 'fullest')) as testimony,
    coalesce(tellings, '[]') as tellings, coalesce(firsts, '[]') as firsts
  from chosen left join told using (id) left join first using (id) order by carried desc, chosen.id`;
