/** Loads a report's quotes with all that they are compared by. */
import { type ModelRef, NotFound, type Quote } from '@crossquote/domain';
import { otherLanguageEar } from '../../foreign/hear-other-language.ts';
import type { Lexicon } from '../../ports/lexicon.ts';
import type { ReportReading, Store } from '../../ports/store.ts';
import { viewQuote } from '../view/quote-view.ts';
import { quoteLanguage } from './quote-language.ts';
import { type QuoteTraits, quoteTraits } from './quote-traits.ts';

/** Traits by quote id. */
export interface TraitsById {
  readonly ids: readonly string[];
  get(id: string): QuoteTraits | undefined;
  /** How many were asked for so far: what is read out of a quote is most of what a report takes in memory. */
  takenApart(): number;
}

/** @throws NotFound when the report is gone. */
export async function readTraits(
  store: Store,
  reportId: string,
  model: ModelRef,
  lexicon: Lexicon,
): Promise<TraitsById> {
  const [reading] = await store.readings([reportId], model);
  if (!reading) throw new NotFound('the report is gone, so there is nothing to align');
  return traitsOf(reading, lexicon);
}

/** A quote is taken apart when it is first asked for, which takes a millisecond: of most other reports one quote in ten is a candidate. */
export async function traitsOf(reading: ReportReading, lexicon: Lexicon): Promise<TraitsById> {
  const { report, sentences, translations, embeddings } = reading;
  const quotes = new Map(reading.quotes.map((quote) => [quote.id, quote]));
  const [senseOf, hear] = await Promise.all([lexicon.load(), otherLanguageEar()]);
  const known = new Map<string, QuoteTraits>();
  const read = (quote: Quote): QuoteTraits => {
    const language = quoteLanguage(quote, report, hear);
    const view = viewQuote(quote, report, sentences, translations, embeddings, language);
    return quoteTraits(view, senseOf, () => othersOf(quote).flatMap(({ id }) => get(id) ?? []));
  };
  const othersOf = ({ id, speaker }: Quote) =>
    speaker.id === null
      ? []
      : reading.quotes.filter((other) => other.id !== id && other.speaker.id === speaker.id);
  const get = (id: string): QuoteTraits | undefined => {
    const quote = quotes.get(id);
    if (!quote) return undefined;
    const traits = known.get(id) ?? read(quote);
    known.set(id, traits);
    return traits;
  };
  return { ids: [...quotes.keys()], get, takenApart: () => known.size };
}
