import { alignmentId, NotFound } from '@crossquote/domain';
import { AN_ACT, aQuote, aReport } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import type { Store } from '../ports/store.ts';
import { fakeStore } from '../testing/index.ts';
import { removalsOf, removeReports, reportToRemove } from './remove-reports.ts';

const fingerprint = 'f0f0f0f0';
const act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };

/** Reports of one quote each; each two neighbours are aligned, and the first two were decided about. */
async function collectionOf(count: number) {
  const store = fakeStore();
  const reports = Array.from({ length: count }, (_, i) =>
    aReport({ text: `The bridge is gone, said ${i}.` }),
  );
  const quotes = reports.map((report) => aQuote(report, 'The bridge is gone'));
  for (const [i, report] of reports.entries()) {
    await store.addReport(report, null);
    await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint }, quotes.slice(i, i + 1));
  }
  const pairs = quotes.slice(1).map((quote, i) => [quotes[i]?.id ?? '', quote.id].sort() as [string, string]);
  const alignments = pairs.map(([a, b]) => ({
    id: alignmentId(a, b),
    collection: 'default',
    quotes: [a, b] as [string, string],
    relation: 'same' as const,
    score: 0.9,
    evidence: [],
    differences: [],
  }));
  await store.addAlignments(alignments);
  await store.addReview({
    id: 'v_1',
    collection: 'default',
    subject: alignments[0]?.id ?? '',
    verdict: 'same',
    by: 'kim',
    at: '2026-03-05T10:00:00Z',
    note: null,
    before: 'suggested',
    after: 'confirmed',
  });
  return { store, reports: reports.map((report) => ({ ...report, length: report.text.length })) };
}

/** The store, and the names of what was asked of it. */
function watched(store: Store) {
  const asked: string[] = [];
  const handler: ProxyHandler<Store> = {
    get(target, name: keyof Store) {
      asked.push(name);
      return target[name];
    },
  };
  return { asked, store: new Proxy(store, handler) };
}

it('counts what goes with each of several reports, also what two of them share', async () => {
  const { store, reports } = await collectionOf(3);
  const removals = await removalsOf([...reports].reverse(), store);
  expect(removals.map(({ reportId }) => reportId)).toEqual(reports.map(({ id }) => id).reverse());
  expect(removals.map(({ quotes, alignments, decided }) => [quotes, alignments, decided])).toEqual([
    [1, 1, 0],
    [1, 2, 1],
    [1, 1, 1],
  ]);
});

it('asks no more of the store for forty reports than for two', async () => {
  const counts = [2, 40].map(async (count) => {
    const { store, reports } = await collectionOf(count);
    const { asked, store: seen } = watched(store);
    await removalsOf(reports, seen);
    return asked.length;
  });
  const [few, many] = await Promise.all(counts);
  expect(many).toBe(few);
});

it('removes them, and leaves alone what is gone already', async () => {
  const { store, reports } = await collectionOf(3);
  const [one, two] = reports;
  if (!one || !two) throw new Error('no reports');
  await removeReports([one], store, act);
  await removeReports([one, two], store, act);
  expect((await store.reports()).map(({ id }) => id)).toEqual(reports.slice(2).map(({ id }) => id));
  await expect(reportToRemove(one.id, store)).rejects.toThrow(NotFound);
});

it('forgets too what a worker made of a report until the very moment of its removal', async () => {
  const { store, reports } = await collectionOf(2);
  const [, second] = reports;
  if (!second) throw new Error('no reports');
  const [model, pair] = [
    { name: 'small', revision: '1', dtype: 'fp32' },
    { source: 'en', target: 'de' },
  ];
  const removeReport: Store['removeReport'] = async (id, wordsOf) => {
    if (id === second.id) {
      await store.saveQuotes({ subject: second.id, stage: 'quotes', fingerprint }, [
        aQuote(second, 'is gone'),
      ]);
      const made = new Map([['is gone', { text: 'ist weg', signals: null }]]);
      await store.cacheTranslations(model, pair, made, second.id);
    }
    return store.removeReport(id, wordsOf, AN_ACT);
  };
  await removeReports(reports, { ...store, removeReport }, act);
  expect((await store.cachedTranslations(model, pair, ['is gone'])).size).toBe(0);
});
