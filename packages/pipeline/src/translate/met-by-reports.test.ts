import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { expect, it, vi } from 'vitest';
import { splitReport } from '../split/split-report.ts';
import { fakeStore } from '../testing/index.ts';
import { memoryEntry } from './memory-entry.ts';
import { metByReports, type ReadReport } from './met-by-reports.ts';

const term = (text: string) =>
  memoryEntry({
    kind: 'term',
    by: 'kim',
    at: '2026-03-01T10:00:00.000Z',
    source: { language: 'de', text },
    target: { language: 'en', text: `${text} in English` },
  });
const TERMS = ['Brücke', 'Mühle', 'Lager', 'weg'];

/** With reports whose quotes are found. */
async function started() {
  const store = fakeStore();
  const reports: ReadReport[] = [];
  for (const text of [
    'Die Brücke ist weg.',
    'Die Mühle brannte.',
    'Das Lager brannte.',
    'Die Brücke, die Mühle.',
  ]) {
    const report = aReport({ language: 'de', text });
    await store.addReport(report, new Uint8Array([1]));
    const mark = { subject: report.id, fingerprint: 'q' };
    await store.saveSentences({ ...mark, stage: 'split' }, splitReport(report));
    await store.saveQuotes({ ...mark, stage: 'quotes' }, []);
    reports.push({ id: report.id, language: 'de', quotes: 'q', rules: 1 });
  }
  return { store, reports };
}

it('reads the memory at most twice, however many additions reports were looked through at, and finds the same', async () => {
  const { store, reports } = await started();
  for (const [i, text] of TERMS.slice(0, 3).entries()) {
    await store.addMemory([term(text)], AN_ACT);
    await metByReports(reports.slice(i, i + 1), ['en'], store);
  }
  const read = vi.spyOn(store, 'memoryAfter');
  await store.addMemory(TERMS.slice(3).map(term), AN_ACT);
  const met = await metByReports(reports, ['en'], store);
  expect(read.mock.calls.map(([, , after]) => after)).toEqual([1, 0]);

  const fresh = (await started()).store;
  await fresh.addMemory(TERMS.map(term), AN_ACT);
  const metAtOnce = await metByReports(reports, ['en'], fresh);
  for (const { id } of reports) expect(met(id, 'en')).toBe(metAtOnce(id, 'en'));
  expect(new Set(reports.map(({ id }) => met(id, 'en'))).size).toBe(reports.length);
});
