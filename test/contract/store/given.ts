/** What the store's contract tests start from. */
import type { ModelRef, Quote, Report, Stage, StageMark } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import type { Store } from '@crossquote/pipeline';

export interface StoreBed {
  /** A store that holds nothing; what was given before is not used any more. */
  fresh(): Promise<Store>;
  deleteReport(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface Given {
  readonly store: Store;
  readonly bed: StoreBed;
}

export const MODEL: ModelRef = { name: 'small-embedder', revision: '1', dtype: 'fp32' };

export const OTHER_MODEL: ModelRef = { ...MODEL, revision: '2' };

export const LONG_TEXT =
  'The bridge is gone, said Mira Holm. “We saw smoke,” Holm added. “Then the bridge fell.”';

export const bytes = (text: string) => new TextEncoder().encode(text);

export const mark = (subject: string, stage: Stage, fingerprint = 'aaaaaaaa'): StageMark => ({
  subject,
  stage,
  fingerprint,
});

export async function add(store: Store, part: Partial<Report>): Promise<Report> {
  const report = aReport(part);
  await store.addReport(report, bytes(report.text));
  return report;
}

/** Two reports of one collection: the first with two quotes, the second with one. */
export async function twoReports(
  store: Store,
  [firstDay, secondDay]: readonly (string | null)[] = [],
): Promise<{ one: Report; two: Report; quotes: [Quote, Quote, Quote] }> {
  const one = await add(store, { text: LONG_TEXT, publishedAt: firstDay ?? null });
  const two = await add(store, {
    text: 'Die Brücke ist weg, sagte Holm.',
    language: 'de',
    publishedAt: secondDay ?? null,
  });
  const quotes: [Quote, Quote, Quote] = [
    aQuote(one, 'The bridge is gone'),
    aQuote(one, 'Then the bridge fell'),
    aQuote(two, 'Die Brücke ist weg'),
  ];
  await store.saveQuotes(mark(one.id, 'quotes'), quotes.slice(0, 2));
  await store.saveQuotes(mark(two.id, 'quotes'), quotes.slice(2));
  return { one, two, quotes };
}
