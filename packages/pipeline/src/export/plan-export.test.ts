import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { type AskedExport, planExport, plannedRecords } from './plan-export.ts';

const english = aReport({ text: '“We swam to the mill,” the miller said.' });
const german = aReport({ text: '„Wir schwammen zur Mühle“, sagte der Müller.', language: 'de-AT' });
const asked: AskedExport = {
  collection: 'default',
  kind: null,
  format: 'jsonl',
  lean: false,
  source: 'de',
  target: 'en',
  bom: false,
};

async function told() {
  const store = fakeStore();
  for (const report of [english, german]) {
    await store.addReport(report, new Uint8Array([1]));
    const mark = { subject: report.id, stage: 'quotes', fingerprint: 'f' } as const;
    await store.saveQuotes(mark, [aQuote(report, report.text.slice(1, 12))]);
  }
  return store;
}

async function idsOf(more: Partial<AskedExport>): Promise<readonly string[]> {
  const store = await told();
  const ids: string[] = [];
  for await (const record of plannedRecords(await planExport({ ...asked, ...more }, store), store))
    ids.push('reportId' in record ? String(record.reportId) : 'id' in record ? record.id : '');
  return ids;
}

describe('an export of one language', () => {
  it.each(['jsonl', 'csv', 'tsv'])('holds only reports in it and what is theirs, as %s', async (format) => {
    expect(await idsOf({ format, kind: 'reports' })).toEqual([german.id]);
    expect(await idsOf({ format, kind: 'quotes' })).toEqual([german.id]);
    expect(await idsOf({ format, kind: 'quotes', source: null })).toHaveLength(2);
    expect(await idsOf({ format, kind: 'reports', source: 'fr' })).toEqual([]);
  });

  it.each(['alignments', 'reviews', 'corrections', 'restore', 'all'])(
    'is refused of %s, with the kinds that it can be had of',
    async (kind) => {
      await expect(idsOf({ kind })).rejects.toThrow(/only of testimonies, reports, .*leave "source" out/);
      await expect(idsOf({ kind, source: null })).resolves.toBeDefined();
    },
  );
});
