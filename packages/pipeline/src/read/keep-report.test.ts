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

  it('gives times to one that was added before these were kept', async () => {
    const times = [{ start: 0, from: 0, to: 900 }];
    const store = fakeStore();
    await store.addReport({ ...report, pages: [] }, bytes);
    await keepReport({ ...report, pages: [], times }, bytes, store, AN_ACT);
    expect((await store.report(report.id))?.times).toEqual(times);
    await keepReport({ ...report, pages: [], times: [{ start: 0, from: 1, to: 2 }] }, bytes, store, AN_ACT);
    expect((await store.report(report.id))?.times).toEqual(times);
  });

  it('takes no pages of another document with the same text', async () => {
    const store = fakeStore();
    const other = { ...report, sha256: 'sha256:other', pages: [] };
    await store.addReport(other, bytes);
    expect(await keepReport(report, bytes, store, AN_ACT)).toMatchObject({ outcome: 'same text' });
    expect(await store.report(report.id)).toEqual(other);
  });

  it('knows the same bytes by what an earlier release read out of them, and leaves that as it is', async () => {
    const store = fakeStore();
    const before = aReport({ text: 'Three boats,\ntwo crews.', sha256: report.sha256 });
    await store.addReport(before, bytes);
    const kept = await keepReport(report, bytes, store, AN_ACT);
    expect(kept).toMatchObject({ outcome: 'unchanged', kept: { id: before.id }, wasReadOtherwise: true });
    expect(await store.reports()).toHaveLength(1);
    expect((await store.report(before.id))?.pages).toEqual([]);
  });

  it('keeps the same bytes again in another collection, and where somebody wants them anew', async () => {
    const store = fakeStore();
    const before = aReport({ text: 'Three boats,\ntwo crews.', sha256: report.sha256 });
    await store.addReport({ ...before, collection: 'other' }, bytes);
    expect(await keepReport(report, bytes, store, AN_ACT)).toMatchObject({ outcome: 'added' });
    const later = aReport({ text: 'Three boats and two crews.', sha256: report.sha256 });
    expect(await keepReport(later, bytes, store, AN_ACT, true)).toMatchObject({ outcome: 'added' });
    expect(await keepReport(later, bytes, store, AN_ACT)).toMatchObject({
      outcome: 'unchanged',
      wasReadOtherwise: false,
    });
  });

  it('says that one of the same bytes is there under another name', async () => {
    const store = fakeStore();
    const before = aReport({ text: 'Three boats.', sha256: report.sha256, source: 'ferry.pdf' });
    await store.addReport(before, bytes);
    const kept = await keepReport({ ...report, source: 'copy.pdf' }, bytes, store, AN_ACT);
    expect(kept).toMatchObject({ outcome: 'same text', wasReadOtherwise: true });
  });
});
