import { aQuote, aReport } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { openTestDatabase } from './testing/index.ts';

const MODEL = { name: 'small-embedder', revision: '1', dtype: 'fp32' };

it('begins with few vectors of a report on the embedded database, which lets nobody else in meanwhile', async () => {
  const pool = await openTestDatabase();
  const store = await openStore(pool);
  const report = aReport({ text: Array.from({ length: 40 }, (_, i) => `Ferry ${i} burned.`).join(' ') });
  const quotes = Array.from({ length: 40 }, (_, i) => aQuote(report, `Ferry ${i} burned`));
  const mark = { subject: report.id, fingerprint: 'f' };
  await store.addReport(report, null);
  await store.saveQuotes({ ...mark, stage: 'quotes' }, quotes);
  await store.saveEmbeddings(
    { ...mark, stage: 'embed' },
    quotes.map(({ id }) => ({
      reportId: report.id,
      of: id,
      part: null,
      model: MODEL,
      vector: Float32Array.of(1, 0),
    })),
  );
  const sizes: number[] = [];
  const query = pool.query.bind(pool);
  pool.query = (text, values) => {
    if (text.includes('<#>'))
      sizes.push(values?.filter((value) => String(value).startsWith('[')).length ?? 0);
    return query(text, values);
  };
  const nearness = { within: 0.4, across: 0.3, least: 0.2, perTerm: 0.05, mostTerms: 3, windowDays: 30 };
  await store.candidates({ reportId: report.id, model: MODEL, ...nearness });
  expect(sizes[0]).toBe(16);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(40);
  await store.close();
});
