import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { fakeStore } from '../testing/fake-store.ts';
import { keepReport } from './keep-report.ts';

const bytes = new Uint8Array([1]);
const report = aReport({ pages: [{ start: 0, number: 7, label: null }] });

describe('keepReport', () => {
  it('gives pages to a report that was added before they were kept, and calls it unchanged', async () => {
    const store = fakeStore();
    await store.addReport({ ...report, pages: [] }, bytes);
    expect(await keepReport(report, bytes, store, AN_ACT)).toMatchObject({ outcome: 'unchanged' });
    expect(await store.report(report.id)).toEqual(report);
  });

  it('takes no pages of another document with the same text', async () => {
    const store = fakeStore();
    const other = { ...report, sha256: 'sha256:other', pages: [] };
    await store.addReport(other, bytes);
    expect(await keepReport(report, bytes, store, AN_ACT)).toMatchObject({ outcome: 'same text' });
    expect(await store.report(report.id)).toEqual(other);
  });
});
