/** The align stage: finds the quotes of other reports worth comparing with this report's, and judges each pair. */
import { type Alignment, NotFound } from '@crossquote/domain';
import { breathe } from '../breathe.ts';
import type { Differ } from '../ports/differ.ts';
import type { CandidatePair, QuoteTerms, Store, TermsOfQuote } from '../ports/store.ts';
import { refuseWhenStopping } from '../stopping.ts';
import { STORE_MIN } from '../thresholds.ts';
import { candidateBatches } from './candidates/candidate-batches.ts';
import { quoteKeys } from './candidates/quote-keys.ts';
import { quoteTerms, searchedTerms } from './candidates/quote-terms.ts';
import { withElsewhere } from './differences/omissions/told-elsewhere.ts';
import { hearPair } from './hearing/hear-pair.ts';
import { type JudgedReports, judgedReports } from './judged-reports.ts';
import { readAbove } from './judging/read-pair.ts';
import { type KnownQuotes, knownQuotes, type QuoteSources } from './known-quotes.ts';
import type { TraitsById } from './traits/read-traits.ts';
import { WEIGHTS } from './weights/fitted-weights.ts';
import { CANDIDATES, type Weights } from './weights/weights.ts';

/** What a report is aligned with and by. */
export interface AlignmentSources extends QuoteSources {
  /** Kept from job to job, for one store. */
  readonly known?: KnownQuotes;
  /** In force for the database: every report is judged by the same. */
  readonly weights?: Weights;
  /** null: nobody reads both sides, so rules and vectors alone judge. */
  readonly differ?: Differ | null;
  /** What this job has judged before. */
  readonly judged?: JudgedReports;
  /** Aborted: the worker is asked to stop. */
  readonly stopping?: AbortSignal | undefined;
}

/**
 * Saves what a report's quotes are found by, if that was not done in this job. Run it inside `store.exclusively`, before `alignReport`.
 * @throws NotFound when the report is gone.
 */
export async function saveTermsOf(reportId: string, from: AlignmentSources): Promise<void> {
  const { known = knownQuotes(), judged = judgedReports(), store } = from;
  await judged.saveTerms(await ownRevision(reportId, store), async () =>
    store.saveTerms(reportId, await termsOf(await known.read([reportId], from))),
  );
}

/**
 * Run inside `store.exclusively` it sees all that was aligned before. Run before that it does the most of the work already, and leaves it in `judged`.
 * @returns by id; every pair is judged as it would be from its other side.
 * @throws NotFound when the report is gone; Stopping.
 */
export async function alignReport(reportId: string, from: AlignmentSources): Promise<readonly Alignment[]> {
  const { judged = judgedReports(), store } = from;
  judged.begin(await ownRevision(reportId, store));
  // Before anything is read: what changes while it is read is judged again.
  const { moment, changed } = await store.changesAround({
    reportId,
    ...CANDIDATES,
    since: judged.moment(),
    judged: judged.reports(),
  });
  judged.keep(moment, changed, await judgedAmong(changed, reportId, from));
  return judged.all().toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** @param among the other reports; null: all. @returns what was worth keeping, by report. */
async function judgedAmong(
  among: readonly string[] | null,
  reportId: string,
  from: AlignmentSources,
): Promise<ReadonlyMap<string, readonly Alignment[]>> {
  const kept = new Map<string, Alignment[]>();
  if (among?.length === 0) return kept;
  const { known = knownQuotes(), store, model } = from;
  const mine = await known.read([reportId], from);
  const pairs = await store.candidates({ reportId, model, ...CANDIDATES, ...(among ? { among } : {}) });
  for (const some of candidateBatches(pairs, (id) => known.has(id, model))) {
    const others = await known.read([...new Set(some.map(({ otherReport }) => otherReport))], from);
    for (const [{ otherReport }, alignment] of await judgedPairs(some, mine, others, from)) {
      const own = kept.get(otherReport) ?? [];
      own.push(alignment);
      kept.set(otherReport, own);
    }
  }
  return kept;
}

async function ownRevision(reportId: string, store: Pick<Store, 'revisions'>): Promise<string> {
  const revision = (await store.revisions([reportId])).get(reportId);
  if (revision === undefined) throw new NotFound('the report is gone, so there is nothing to align');
  return revision;
}

const NO_TERMS: TermsOfQuote = { terms: [], keys: [] };

async function termsOf(quotes: TraitsById): Promise<QuoteTerms> {
  const found = new Map<string, TermsOfQuote>();
  for (const id of quotes.ids) {
    await breathe();
    const traits = quotes.get(id);
    const terms = traits ? quoteTerms(traits) : [];
    found.set(id, traits ? { terms: searchedTerms(traits, terms), keys: quoteKeys(terms) } : NO_TERMS);
  }
  return found;
}

async function judgedPairs(
  pairs: readonly CandidatePair[],
  mine: TraitsById,
  others: TraitsById,
  { differ = null, weights = WEIGHTS, stopping }: AlignmentSources,
): Promise<readonly (readonly [CandidatePair, Alignment])[]> {
  const kept: (readonly [CandidatePair, Alignment])[] = [];
  for (const pair of pairs) {
    await breathe();
    refuseWhenStopping(stopping);
    const [left, right] = [mine.get(pair.mine), others.get(pair.other)];
    const alignment = left && right && (await readAbove(STORE_MIN, left, right, differ, weights));
    if (!alignment) continue;
    const heard = differ ? await hearPair(alignment, left, right, differ) : alignment;
    kept.push([pair, withElsewhere(heard, left, right)]);
  }
  return kept;
}
