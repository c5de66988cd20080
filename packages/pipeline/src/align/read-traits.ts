/** Loads a report's quotes with all that they are compared by. */
import { type ModelRef, NotFound } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { type QuoteTraits, quoteTraits } from './quote-traits.ts';
import { viewQuote } from './quote-view.ts';

/** Traits by quote id. */
export interface TraitsById {
  readonly ids: readonly string[];
  get(id: string): QuoteTraits | undefined;
}

/**
 * A quote is taken apart when it is first asked for, which takes a millisecond: of most other reports one quote in ten is a candidate.
 * @throws NotFound when the report is gone.
 */
export async function readTraits(store: Store, reportId: string, model: ModelRef): Promise<TraitsById> {
  const report = await store.report(reportId);
  if (!report) throw new NotFound('the report is gone, so there is nothing to align');
  const quotes = new Map((await store.quotes(reportId)).map((quote) => [quote.id, quote]));
  const sentences = await store.sentences(reportId);
  const translations = await store.translations(reportId);
  const embeddings = await store.embeddings(reportId, model);
  const known = new Map<string, QuoteTraits>();
  const get = (id: string) => {
    const quote = quotes.get(id);
    if (!quote) return undefined;
    const traits =
      known.get(id) ?? quoteTraits(viewQuote(quote, report, sentences, translations, embeddings));
    known.set(id, traits);
    return traits;
  };
  return { ids: [...quotes.keys()], get };
}
