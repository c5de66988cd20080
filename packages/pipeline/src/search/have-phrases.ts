/** Which finds have the phrases asked for: in their own words, or in what they are translated into. */
import { quoteText } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { type Phrase, phraseRanges } from './phrases.ts';

type Texts = Pick<Store, 'quotesById' | 'reportsById' | 'translationsOf'>;

/** Without phrases nothing is read. */
export async function havePhrases<T extends { readonly quoteId: string }>(
  found: readonly T[],
  phrases: readonly Phrase[],
  store: Texts,
): Promise<readonly T[]> {
  if (phrases.length === 0 || found.length === 0) return found;
  const texts = await textsOf(
    found.map(({ quoteId }) => quoteId),
    store,
  );
  const has = (text: string) => phrases.every((phrase) => phraseRanges(text, phrase).length > 0);
  return found.filter(({ quoteId }) => texts.get(quoteId)?.some(has));
}

async function textsOf(
  ids: readonly string[],
  store: Texts,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [quotes, translations] = await Promise.all([store.quotesById(ids), store.translationsOf(ids)]);
  const named = await store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]);
  const reports = new Map(named.map((report) => [report.id, report]));
  return new Map(
    quotes.map((quote) => {
      const report = reports.get(quote.reportId);
      const made = translations.filter(({ of }) => of === quote.id).map(({ text }) => text);
      return [quote.id, [...(report ? [quoteText(report, quote)] : []), ...made]];
    }),
  );
}
