/** Terms, and the pairs of quotes that are worth comparing. */
import { modelKey, sha256 } from '@crossquote/domain';
import type { CandidatePair, CandidateQuery, MatchStore, QuoteTerms } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { holdReport } from './save-stage.ts';
import type { Sql } from './sql.ts';

/** Engines add up 32-bit products in different orders; no pair shall be lost to that. Whoever scores the pair decides. */
const SLACK = 1e-4;

/** An index entry holds 2,700 bytes at most. Terms are only ever compared, so a longer one (a line of dashes) goes by its hash. */
const LONG = 200;

export function candidateStore(sql: Sql): Pick<MatchStore, 'saveTerms' | 'candidates'> {
  return {
    saveTerms: (reportId, terms) => saveTerms(sql, reportId, terms),
    candidates: (query) => candidates(sql, query),
  };
}

async function saveTerms(sql: Sql, reportId: string, terms: QuoteTerms): Promise<void> {
  const rows = [...terms].flatMap(([quote, words]) =>
    [...new Set(words)].map((term) => ({
      quote,
      term: term.length > LONG ? `sha256:${sha256(term)}` : term,
    })),
  );
  await sql.transaction(async (tx) => {
    await holdReport(tx, reportId);
    await tx.query('delete from app.quote_term using app.quote where quote_id = id and report_id = $1', [
      reportId,
    ]);
    await writeRows(
      tx,
      `insert into app.quote_term (quote_id, term)
       select quote, term from json_to_recordset($1::json) as r (quote text, term text)`,
      rows,
    );
  });
}

/**
 * The distance of a zero vector is NaN, which sorts above every number: compared this way round it is never near. All vectors of
 * the others are read once, in a lateral join, since they are more than fits in memory beside a join; and the partners of a
 * quote come as one array, since reading thousands of rows costs the embedded database as much as finding them.
 */
const CANDIDATES = `
  with here as (select collection from app.report where id = $1),
  mine as (select id from app.quote where report_id = $1),
  others as (
    select quote.id, quote.report_id from app.quote join app.report on report.id = quote.report_id
    where report.collection = (select collection from here) and report.id <> $1
  ),
  my_vectors as materialized (
    select of, vector from app.embedding join mine on mine.id = of where report_id = $1 and model = $2
  ),
  other_vectors as not materialized (
    select of, vector from app.embedding join others on others.id = of and others.report_id = embedding.report_id where model = $2
  ),
  near as (
    select m.of as mine, o.of as other from other_vectors o cross join lateral (
      select of from my_vectors where (vector <=> o.vector) <= 1 - $3::float8 + ${SLACK} offset 0
    ) m
  ),
  sharing as (
    select m.quote_id as mine, o.quote_id as other
    from app.quote_term m join mine on mine.id = m.quote_id
    join app.quote_term o on o.term = m.term join others on others.id = o.quote_id
    group by m.quote_id, o.quote_id having count(*) >= $4::float8
  )
  select mine, array_agg(other order by other) as others
  from (select mine, other from near union select mine, other from sharing) as pair group by mine order by mine`;

async function candidates(sql: Sql, query: CandidateQuery): Promise<readonly CandidatePair[]> {
  const { reportId, model, minCosine, minSharedTerms } = query;
  const { rows } = await sql.query<{ mine: string; others: readonly string[] }>(CANDIDATES, [
    reportId,
    modelKey(model),
    minCosine,
    minSharedTerms,
  ]);
  return rows.flatMap(({ mine, others }) => others.map((other) => ({ mine, other })));
}
