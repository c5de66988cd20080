/** Finds with what they are read in: their reports, and beside each its translation and the testimony that it is a telling of. */
import type { Quote, Report, Translation } from '@crossquote/domain';
import { bestTranslation } from '../export/best-translation.ts';
import { quoteRecord, reportRecord, sentenceRecord } from '../export/records.ts';
import type { Store } from '../ports/store.ts';
import { testimoniesOf } from './find-testimony.ts';
import type { FoundQuote } from './search-quotes.ts';
import type { FoundSentence } from './search-sentences.ts';

export interface PlacedFind extends FoundQuote {
  readonly quote: Quote;
  readonly report: Report;
}

export interface ReadFind extends PlacedFind {
  readonly translation: Translation | null;
  /** Id; null: it is told in no other report, as far as is known. */
  readonly testimony: string | null;
}

/** In their order. A quote that was replaced meanwhile is left out. */
export async function placedFinds(
  found: readonly FoundQuote[],
  store: Pick<Store, 'quotesById' | 'reportsById'>,
): Promise<readonly PlacedFind[]> {
  const quotes = await store.quotesById(found.map(({ quoteId }) => quoteId));
  const named = await store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const reports = new Map(named.map((report) => [report.id, report]));
  return found.flatMap((hit) => {
    const quote = byId.get(hit.quoteId);
    const report = quote && reports.get(quote.reportId);
    return quote && report ? [{ ...hit, quote, report }] : [];
  });
}

export async function readFinds(
  found: readonly FoundQuote[],
  store: Pick<Store, 'quotesById' | 'reportsById' | 'translationsOf' | 'testimonyPage'>,
): Promise<readonly ReadFind[]> {
  const placed = await placedFinds(found, store);
  const ids = placed.map(({ quoteId }) => quoteId);
  const [translations, testimonies] = await Promise.all([
    store.translationsOf(ids),
    testimoniesOf(store, ids),
  ]);
  return placed.map((find) => ({
    ...find,
    translation: bestTranslation(translations, find.quoteId),
    testimony: testimonies.get(find.quoteId)?.id ?? null,
  }));
}

export interface ReadSentence extends FoundSentence {
  readonly translation: Translation | null;
}

export async function readSentences(
  found: readonly FoundSentence[],
  store: Pick<Store, 'translationsOf'>,
): Promise<readonly ReadSentence[]> {
  const translations = await store.translationsOf(found.map(({ sentence }) => sentence.id));
  return found.map((find) => ({ ...find, translation: bestTranslation(translations, find.sentence.id) }));
}

/** What programs are given of a find. */
export function quoteHitRecord({ score, words, meaning, quote, report }: PlacedFind) {
  return {
    score,
    words,
    meaning,
    quote: quoteRecord(report, quote),
    report: reportRecord({ ...report, length: report.text.length }),
  };
}

export function sentenceHitRecord({ score, words, meaning, sentence, report }: FoundSentence) {
  return {
    score,
    words,
    meaning,
    sentence: sentenceRecord(report, sentence),
    report: reportRecord({ ...report, length: report.text.length }),
  };
}
