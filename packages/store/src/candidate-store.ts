/** The pairs of quotes that are worth comparing: every vector of the collection inside the window is looked at, and every key looked up. */
import { modelKey } from '@crossquote/domain';
import type { CandidatePair, CandidateQuery, MatchStore } from '@crossquote/pipeline';
import { inPortions, type Pace } from './in-portions.ts';
import { daysNear, type PlacedReport, placedReport } from './placed-report.ts';
import { receivedVector } from './received-vector.ts';
import { sentVector } from './sent-vector.ts';
import type { Sql } from './sql.ts';

/** Engines add up 32-bit products in different orders; no pair shall be lost to that. Whoever scores the pair decides. */
const SLACK = 1e-4;

/** Vectors of the report that one look through the collection's takes along: each is a condition of its own in the statement. */
const AT_ONCE = 64;

/** On a server others get in meanwhile, and the fewest looks are the best. */
const ON_A_SERVER: Pace = { first: AT_ONCE, most: AT_ONCE, goalMs: Number.POSITIVE_INFINITY };

/** Beside another report of thousands of quotes a look with all of them along takes seconds: most pairs that have something in common ask for the terms of both. */
const EMBEDDED: Pace = { first: 16, most: AT_ONCE, goalMs: 100 };

export function candidateStore(
  sql: Sql,
  { isEmbedded }: { readonly isEmbedded: boolean },
): Pick<MatchStore, 'candidates'> {
  return { candidates: (query) => candidates(sql, query, isEmbedded ? EMBEDDED : ON_A_SERVER) };
}

async function candidates(sql: Sql, query: CandidateQuery, pace: Pace): Promise<readonly CandidatePair[]> {
  const report = await placedReport(sql, query.reportId);
  if (!report) return [];
  const found = new Found();
  await inPortions(await withTerms(sql, query), pace, async (quotes) =>
    found.take(await sharingKeys(sql, query, report, quotes)),
  );
  await inPortions(await vectorsOf(sql, query), pace, async (vectors) =>
    found.take(await near(sql, query, report, vectors)),
  );
  return found.pairs();
}

/**
 * Where a hundred reports print one copy, half a million pairs are found, of a few thousand quotes: each id is held once, however often it arrives. A class, since it holds what
 * was found.
 */
class Found {
  readonly #reportOf = new Map<string, string>();
  /** Each id as it came first. */
  readonly #ids = new Map<string, string>();
  readonly #others = new Map<string, Set<string>>();

  take(rows: readonly Partners[]): void {
    for (const { mine, others, reports } of rows) {
      const met = this.#others.get(mine) ?? new Set();
      this.#others.set(mine, met);
      others.forEach((other, index) => {
        const id = this.#once(other);
        met.add(id);
        if (!this.#reportOf.has(id)) this.#reportOf.set(id, this.#once(reports[index] ?? ''));
      });
    }
  }

  /** Ordered by mine, then other. */
  pairs(): readonly CandidatePair[] {
    const pairs: CandidatePair[] = [];
    for (const mine of [...this.#others.keys()].sort())
      for (const other of [...(this.#others.get(mine) ?? [])].sort())
        pairs.push({ mine, other, otherReport: this.#reportOf.get(other) ?? '' });
    return pairs;
  }

  #once(id: string): string {
    const first = this.#ids.get(id);
    if (first !== undefined) return first;
    this.#ids.set(id, id);
    return id;
  }
}

interface OwnVector {
  readonly quote: string;
  readonly vector: string;
}

async function vectorsOf(sql: Sql, { reportId, model }: CandidateQuery): Promise<readonly OwnVector[]> {
  const { rows } = await sql.query<{ quote: string; vector: Uint8Array }>(
    `select quote_id as quote, vector_send(vector) as vector from app.quote_vector where report_id = $1 and model = $2
     order by quote_id, part`,
    [reportId, modelKey(model)],
  );
  return rows.map(({ quote, vector }) => ({ quote, vector: sentVector(receivedVector(vector)) }));
}

/** Partners of a quote come as one array each: reading thousands of rows costs the embedded database as much as finding them. */
interface Partners {
  readonly mine: string;
  readonly others: readonly string[];
  readonly reports: readonly string[];
}

async function withTerms(sql: Sql, { reportId }: CandidateQuery): Promise<readonly string[]> {
  const { rows } = await sql.query<{ quote: string }>(
    'select quote_id as quote from app.quote_terms where report_id = $1 and cardinality(keys) > 0',
    [reportId],
  );
  return rows.map(({ quote }) => quote);
}

/** One look into the index for each key: `keys && keys` reads all rows on a database that keeps no statistics, as the embedded one. */
async function sharingKeys(
  sql: Sql,
  { reportId, windowDays, among }: CandidateQuery,
  report: PlacedReport,
  quotes: readonly string[],
): Promise<readonly Partners[]> {
  const { rows } = await sql.query<Partners>(
    `select mine.quote_id as mine, array_agg(their.quote_id) as others, array_agg(their.report_id) as reports
     from app.quote_terms mine cross join unnest(mine.keys) as key
     cross join lateral (select quote_id, report_id from app.quote_terms where keys @> array[key] offset 0) their
     join app.report on report.id = their.report_id
     where mine.quote_id = any ($3::text[]) and their.report_id <> $1 and collection = $2 and ${daysNear(report, windowDays)}
       ${among ? 'and their.report_id = any ($4::text[])' : ''}
     group by mine.quote_id`,
    [reportId, report.collection, quotes, ...(among ? [among] : [])],
  );
  return rows;
}

/** Conditions with the vectors in them cost half of what a join with the vectors costs (33 and 85 ns for 256 numbers on PostgreSQL 17). */
async function near(
  sql: Sql,
  query: CandidateQuery,
  report: PlacedReport,
  vectors: readonly OwnVector[],
): Promise<readonly Partners[]> {
  const { rows } = await sql.query<Partners>(
    nearStatement(vectors.length, placesNear(report, query, vectors.length)),
    [
      query.reportId,
      report.collection,
      modelKey(query.model),
      report.language,
      query.within - SLACK,
      query.across - SLACK,
      SLACK - query.least,
      query.perTerm,
      query.mostTerms,
      vectors.map(({ quote }) => quote),
      ...vectors.map(({ vector }) => vector),
      ...(query.among ? [query.among] : []),
    ],
  );
  return rows;
}

/** Which rows are looked at. @param count of vectors, behind which the list of reports stands. */
function placesNear(report: PlacedReport, { windowDays, among }: CandidateQuery, count: number): string {
  const days = daysNear(report, windowDays);
  return among ? `report_id = any ($${count + 11}::text[]) and ${days}` : days;
}

/**
 * The unit vectors' cosine is their inner product; `<#>` is that with its sign turned. The `case` keeps vectors of other models, which
 * may have other lengths, from being compared; the other one looks shared terms up only where they decide.
 */
function nearStatement(count: number, isPlacedNear: string): string {
  const vectors = Array.from({ length: count }, (_, i) => `$${i + 11}::vector`);
  return `
  with mine as materialized (
    select * from (values ${vectors.map((vector, i) => `(($10::text[])[${i + 1}], ${vector})`).join(', ')}) as m (quote_id, vector)
  ),
  near as materialized (
    select quote_id, report_id, language, vector from app.quote_vector
    where collection = $2 and model = $3 and report_id <> $1 and ${isPlacedNear}
      and case when model = $3 then ${vectors.map((vector) => `(vector <#> ${vector}) <= $7::float8`).join(' or ')} end
  ),
  met as materialized (
    select mine.quote_id as mine, near.quote_id as other, near.report_id as report, language, -(near.vector <#> mine.vector) as cosine
    from near cross join mine where (near.vector <#> mine.vector) <= $7::float8
  ),
  pair as (
    select mine, other, report, max(cosine) as cosine, case when language = $4 then $5::float8 else $6::float8 end as needed
    from met group by mine, other, report, language
  )
  select mine, array_agg(other) as others, array_agg(report) as reports
  from pair left join app.quote_terms own on own.quote_id = mine
  where case when cosine >= needed then true when cosine + $8::float8 * $9::float8 < needed then false
    else cosine + $8::float8 * least($9::float8, (
      select count(*) from app.quote_terms their cross join unnest(own.terms) as term where their.quote_id = other and term = any (their.terms)
    )) >= needed end
  group by mine`;
}
