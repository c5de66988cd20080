/** The align stage: finds the quotes of other reports worth comparing with this report's, and judges each pair. */
import { type Alignment, type ModelRef, NotFound, type Quote } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { STORE_MIN } from '../thresholds.ts';
import { alignPair } from './align-pair.ts';
import { canReach } from './can-reach.ts';
import { quoteTerms } from './quote-terms.ts';
import { type QuoteTraits, quoteTraits } from './quote-traits.ts';
import { viewQuote } from './quote-view.ts';
import { CANDIDATE_MIN_COSINE, CANDIDATE_MIN_SHARED_TERMS } from './weights.ts';

/**
 * Run it inside `store.exclusively`. Writes the report's terms; the caller saves what it returns.
 * @returns by id; every pair is judged as it would be from its other side.
 * @throws NotFound when the report is gone.
 */
export async function alignReport(
  reportId: string,
  model: ModelRef,
  store: Store,
): Promise<readonly Alignment[]> {
  const mine = await traitsOf(store, reportId, model, await store.quotes(reportId));
  await store.saveTerms(reportId, new Map([...mine].map(([id, traits]) => [id, quoteTerms(traits)])));
  const pairs = await store.candidates({
    reportId,
    model,
    minCosine: CANDIDATE_MIN_COSINE,
    minSharedTerms: CANDIDATE_MIN_SHARED_TERMS,
  });
  const others = await otherQuotes(store, model, [...new Set(pairs.map(({ other }) => other))]);
  return pairs
    .flatMap((pair) => {
      const [left, right] = [mine.get(pair.mine), others.get(pair.other)];
      return left && right && canReach(left, right, STORE_MIN) ? [alignPair(left, right)] : [];
    })
    .filter(({ score }) => score >= STORE_MIN)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type TraitsById = ReadonlyMap<string, QuoteTraits>;

async function traitsOf(
  store: Store,
  reportId: string,
  model: ModelRef,
  quotes: readonly Quote[],
): Promise<TraitsById> {
  const report = await store.report(reportId);
  if (!report) throw new NotFound('the report is gone, so there is nothing to align');
  const [sentences, translations, embeddings] = [
    await store.sentences(reportId),
    await store.translations(reportId),
    await store.embeddings(reportId, model),
  ];
  return new Map(
    quotes.map((quote) => [
      quote.id,
      quoteTraits(viewQuote(quote, report, sentences, translations, embeddings)),
    ]),
  );
}

/** One report after the other: the store is one session. */
async function otherQuotes(store: Store, model: ModelRef, ids: readonly string[]): Promise<TraitsById> {
  const quotes = await store.quotesById(ids);
  const all: [string, QuoteTraits][] = [];
  for (const reportId of [...new Set(quotes.map((quote) => quote.reportId))].sort()) {
    const own = quotes.filter((quote) => quote.reportId === reportId);
    all.push(...(await traitsOf(store, reportId, model, own)));
  }
  return new Map(all);
}
