/** Removes a report for good, and says what went with it. */
import { NotFound } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { translationUnits } from '../translate/translation-units.ts';

export interface Removal {
  readonly reportId: string;
  readonly collection: string;
  readonly sentences: number;
  readonly quotes: number;
  readonly translations: number;
  /** Of them by people: these go too. */
  readonly humanTranslations: number;
  readonly alignments: number;
  /** Alignments that people decided about. The decisions stay, and hold again should the report come back. */
  readonly decided: number;
}

type RemovalStores = Pick<
  Store,
  'report' | 'sentences' | 'quotes' | 'translations' | 'alignmentsOf' | 'reviewedPairs' | 'removeReport'
>;

/**
 * What would go. Changes nothing.
 * @throws NotFound when there is no such report.
 */
export async function removalOf(id: string, store: RemovalStores): Promise<Removal> {
  const { report, sentences, quotes } = await load(id, store);
  const translations = await store.translations(id);
  const alignments = await store.alignmentsOf(quotes.map((quote) => quote.id));
  const reviewed = await store.reviewedPairs(report.collection);
  return {
    reportId: id,
    collection: report.collection,
    sentences: sentences.length,
    quotes: quotes.length,
    translations: translations.length,
    humanTranslations: translations.filter(({ origin }) => origin === 'human').length,
    alignments: alignments.length,
    decided: alignments.filter((alignment) => reviewed.has(alignment.id)).length,
  };
}

/** @throws NotFound when there is no such report. */
export async function removeReport(id: string, store: RemovalStores): Promise<void> {
  const { report, sentences, quotes } = await load(id, store);
  const units = translationUnits(report, sentences, quotes);
  const texts = [
    ...units.sentences.map(({ text }) => text),
    ...units.quotes.flatMap(({ text, parts }) => [text, ...parts.map((part) => part.text)]),
  ];
  await store.removeReport(id, { units: [...new Set(texts)], whole: flattenSpace(report.text) });
}

async function load(id: string, store: RemovalStores) {
  const report = await store.report(id);
  if (!report) throw new NotFound(`there is no report ${id}; crossquote export --kind reports lists them`);
  return { report, sentences: await store.sentences(id), quotes: await store.quotes(id) };
}
