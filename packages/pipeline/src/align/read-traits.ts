/** Loads a report's quotes with all that they are compared by. */
import {
  type Embedding,
  type ModelRef,
  NotFound,
  type Quote,
  type Report,
  type Sentence,
  type Translation,
} from '@crossquote/domain';
import type { Lexicon } from '../ports/lexicon.ts';
import type { Store } from '../ports/store.ts';
import { LEXICON_LANGUAGES } from './lexicon-languages.ts';
import { type QuoteTraits, quoteTraits, wordsOf } from './quote-traits.ts';
import { type QuoteView, viewQuote } from './quote-view.ts';

/** By quote id. */
export type TraitsById = ReadonlyMap<string, QuoteTraits>;

/** All that is known of one report. */
export interface ReportReading {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly translations: readonly Translation[];
  readonly embeddings: readonly Embedding[];
}

/** @throws NotFound when the report is gone. */
export async function readTraits(
  store: Store,
  reportId: string,
  model: ModelRef,
  lexicon: Lexicon,
): Promise<TraitsById> {
  const report = await store.report(reportId);
  if (!report) throw new NotFound('the report is gone, so there is nothing to align');
  const quotes = await store.quotes(reportId);
  const sentences = await store.sentences(reportId);
  const translations = await store.translations(reportId);
  const embeddings = await store.embeddings(reportId, model);
  return traitsOf({ report, sentences, quotes, translations, embeddings }, lexicon);
}

export async function traitsOf(reading: ReportReading, lexicon: Lexicon): Promise<TraitsById> {
  const { report, sentences, quotes, translations, embeddings } = reading;
  const views = quotes.map((quote) => viewQuote(quote, report, sentences, translations, embeddings));
  const senses = await sensesIn(views, lexicon);
  return new Map(views.map((view) => [view.quote.id, quoteTraits(view, senses)]));
}

async function sensesIn(views: readonly QuoteView[], lexicon: Lexicon) {
  const known = views.filter(({ language }) => LEXICON_LANGUAGES.has(language));
  const words = [...new Set(known.flatMap(wordsOf))];
  const senses = await lexicon.senses(words);
  return new Map(words.flatMap((word, i) => (senses[i] ? [[word, senses[i]] as const] : [])));
}
