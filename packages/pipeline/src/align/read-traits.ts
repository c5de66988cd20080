/** Loads a report's quotes with all that they are compared by. */
import { type ModelRef, NotFound } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { type QuoteTraits, quoteTraits } from './quote-traits.ts';
import { viewQuote } from './quote-view.ts';

/** By quote id. */
export type TraitsById = ReadonlyMap<string, QuoteTraits>;

/** @throws NotFound when the report is gone. */
export async function readTraits(store: Store, reportId: string, model: ModelRef): Promise<TraitsById> {
  const report = await store.report(reportId);
  if (!report) throw new NotFound('the report is gone, so there is nothing to align');
  const quotes = await store.quotes(reportId);
  const sentences = await store.sentences(reportId);
  const translations = await store.translations(reportId);
  const embeddings = await store.embeddings(reportId, model);
  return new Map(
    quotes.map((quote) => [
      quote.id,
      quoteTraits(viewQuote(quote, report, sentences, translations, embeddings)),
    ]),
  );
}
