import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { describe, expect, it, vi } from 'vitest';
import { splitReport } from '../split/split-report.ts';
import { fakeStore } from '../testing/index.ts';
import { looksForItself, memoryAsRead } from './looked-through.ts';
import { memoryEntry } from './memory-entry.ts';
import { metByReports } from './met-by-reports.ts';

const term = (text: string) =>
  memoryEntry({
    kind: 'term',
    by: 'kim',
    at: '2026-03-01T10:00:00.000Z',
    source: { language: 'de', text },
    target: { language: 'en', text: `${text} in English` },
  });

/** With one report, whose quotes are found. */
async function started() {
  const store = fakeStore();
  const report = aReport({ language: 'de', text: 'Die Brücke ist weg.' });
  await store.addReport(report, new Uint8Array([1]));
  await store.saveSentences({ subject: report.id, stage: 'split', fingerprint: 'q' }, splitReport(report));
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'q' }, []);
  const read = [{ id: report.id, language: 'de', quotes: 'q', rules: 1 }];
  const met = async (asked: Parameters<typeof metByReports>[2]) =>
    (await metByReports(read, ['en'], asked))(report.id, 'en');
  return { store, met };
}

describe('what a report meets of the memory, found out without keeping it', () => {
  it('is what would be kept, also where it was looked through before for less', async () => {
    const { store, met } = await started();
    await store.addMemory([term('Brücke')], AN_ACT);
    await met(store);
    await store.addMemory([term('weg'), term('Mühle')], AN_ACT);
    const save = vi.spyOn(store, 'saveMet');
    const forItself = await met({ ...store, ...looksForItself(store) });
    expect(save).not.toHaveBeenCalled();
    expect(forItself).toBe(await met(store));
    expect(save).toHaveBeenCalled();
    expect(await met({ ...store, ...looksForItself(store) })).toBe(forItself);
  });

  it('is of the memory as it was first read, whatever comes and goes', async () => {
    const { store, met } = await started();
    await store.addMemory([term('Brücke')], AN_ACT);
    const before = await met(store);
    const asRead = { ...store, ...memoryAsRead(store) };
    const entries = await asRead.memory('de', 'en');
    await store.addMemory([term('weg')], AN_ACT);
    expect([await asRead.memory('de', 'en'), await met(asRead)]).toEqual([entries, before]);
    const later = { ...store, ...memoryAsRead(store) };
    expect(await met(later)).toBe(await met(store));
    expect(await met(later)).not.toBe(before);
    expect(await met({ ...(await started()).store, ...memoryAsRead(fakeStore()) })).not.toBe(before);
  });
});
