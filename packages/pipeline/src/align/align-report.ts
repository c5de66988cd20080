/** The align stage: finds the quotes of other reports worth comparing with this report's, and judges each pair. */
import { type Alignment, type ModelRef, NotFound } from '@crossquote/domain';
import { breathe } from '../breathe.ts';
import type { Differ } from '../ports/differ.ts';
import type { Lexicon } from '../ports/lexicon.ts';
import type { CandidatePair, QuoteTerms, Store, TermsOfQuote } from '../ports/store.ts';
import { STORE_MIN } from '../thresholds.ts';
import { candidateBatches } from './candidate-batches.ts';
import { hearPair } from './hear-pair.ts';
import { type KnownQuotes, knownQuotes } from './known-quotes.ts';
import { quoteKeys } from './quote-keys.ts';
import { quoteTerms, searchedTerms } from './quote-terms.ts';
import { readAbove } from './read-pair.ts';
import type { TraitsById } from './read-traits.ts';
import { withElsewhere } from './told-elsewhere.ts';
import { CANDIDATES, WEIGHTS, type Weights } from './weights.ts';

/**
 * Run it inside `store.exclusively`. Writes the report's terms; the caller saves what it returns.
 * @param known kept from job to job, for one store.
 * @param weights in force for the database: every report is judged by the same.
 * @param differ null: nobody reads both sides, so rules and vectors alone judge.
 * @returns by id; every pair is judged as it would be from its other side.
 * @throws NotFound when the report is gone.
 */
export async function alignReport(
  reportId: string,
  model: ModelRef,
  lexicon: Lexicon,
  store: Store,
  known: KnownQuotes = knownQuotes(),
  weights: Weights = WEIGHTS,
  differ: Differ | null = null,
): Promise<readonly Alignment[]> {
  const report = await store.report(reportId);
  if (!report) throw new NotFound('the report is gone, so there is nothing to align');
  const from = { model, lexicon, store };
  const mine = await known.read([reportId], from);
  await store.saveTerms(reportId, await termsOf(mine));
  const pairs = await store.candidates({ reportId, model, ...CANDIDATES });
  const kept: Alignment[] = [];
  for (const some of candidateBatches(pairs, (id) => known.has(id, model))) {
    const others = await known.read([...new Set(some.map(({ otherReport }) => otherReport))], from);
    kept.push(...(await judged(some, mine, others, weights, differ)));
  }
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
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

async function judged(
  pairs: readonly CandidatePair[],
  mine: TraitsById,
  others: TraitsById,
  weights: Weights,
  differ: Differ | null,
): Promise<Alignment[]> {
  const kept: Alignment[] = [];
  for (const pair of pairs) {
    await breathe();
    const [left, right] = [mine.get(pair.mine), others.get(pair.other)];
    const alignment = left && right && (await readAbove(STORE_MIN, left, right, differ, weights));
    if (!alignment) continue;
    const heard = differ ? await hearPair(alignment, left, right, differ) : alignment;
    kept.push(withElsewhere(heard, left, right));
  }
  return kept;
}
