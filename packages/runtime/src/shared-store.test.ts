import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { FORMAT_NAMES, planExport, plannedRecords, type Store, writeRecords } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { borrowStore, shareStore, socketPath } from './shared-store.ts';

const refusal = new Conflict('another process has it');
const newPath = () => socketPath(mkdtempSync(join(tmpdir(), 'crossquote-share-')));

async function exported(format: string, store: Store): Promise<string> {
  const kind = format === 'jsonl' ? 'all' : null;
  const asked = { collection: 'default', kind, format, lean: false, source: null, target: 'en', bom: false };
  const plan = await planExport(asked, store);
  let file = '';
  for await (const piece of writeRecords(plan, plannedRecords(plan, store))) file += piece;
  return file;
}

describe('a shared store', () => {
  it('answers what another process asks', async () => {
    const [store, path] = [fakeStore(), newPath()];
    const report = aReport();
    await store.addReport(report, new Uint8Array([1]));
    const shared = await shareStore(store, path);
    const borrowed = await borrowStore(path, refusal);
    expect(await borrowed.report(report.id)).toEqual(report);
    expect(await Promise.all([borrowed.reports('default'), borrowed.quotes(report.id)])).toEqual([
      await store.reports('default'),
      [],
    ]);
    await borrowed.close();
    await shared.close();
  });

  it('gives maps as maps', async () => {
    const [store, path] = [fakeStore(), newPath()];
    const shared = await shareStore(
      { ...store, humanRevisions: async () => new Map([['r_1', 'a']]), reviewedPairs: async () => new Map() },
      path,
    );
    const borrowed = await borrowStore(path, refusal);
    expect(await borrowed.humanRevisions(null)).toEqual(new Map([['r_1', 'a']]));
    expect(await borrowed.reviewedPairs('default')).toEqual(new Map());
    await borrowed.close();
    await shared.close();
  });

  it('gives what an export of every format reads', async () => {
    const [store, path] = [fakeStore(), newPath()];
    await store.addReport(aReport({ language: 'de' }), null);
    await store.saveSentences({ subject: aReport().id, stage: 'split', fingerprint: 'f' }, [
      {
        id: 's_1',
        reportId: aReport().id,
        index: 0,
        range: { start: 0, end: aReport().text.length },
        role: 'text',
      },
    ]);
    const shared = await shareStore(store, path);
    const borrowed = await borrowStore(path, refusal);
    for (const format of FORMAT_NAMES)
      expect(await exported(format, borrowed)).toBe(await exported(format, store));
    await borrowed.close();
    await shared.close();
  });

  it('refuses to change anything', async () => {
    const [store, path] = [fakeStore(), newPath()];
    const shared = await shareStore(store, path);
    const borrowed = await borrowStore(path, refusal);
    await expect(borrowed.addReport(aReport(), new Uint8Array([1]))).rejects.toBe(refusal);
    await expect(borrowed.forgetFailures('all')).rejects.toBe(refusal);
    expect(await store.reports()).toEqual([]);
    await borrowed.close();
    await shared.close();
  });

  it('says so when the store could not answer, without its words', async () => {
    const path = newPath();
    const broken = { ...fakeStore(), reports: () => Promise.reject(new Error('words of a witness')) };
    const shared = await shareStore(broken, path);
    const borrowed = await borrowStore(path, refusal);
    await expect(borrowed.reports()).rejects.toThrow(/could not answer/);
    await borrowed.close();
    await shared.close();
  });

  it('says so when its holder ends', async () => {
    const path = newPath();
    const silent = { ...fakeStore(), reports: () => new Promise<never>(() => undefined) };
    const shared = await shareStore(silent, path);
    const borrowed = await borrowStore(path, refusal);
    const asked = borrowed.reports().catch((error: unknown) => error);
    await shared.close();
    expect(await asked).toMatchObject({ message: expect.stringMatching(/has ended/) });
  });

  it('refuses when nobody is there', async () => {
    await expect(borrowStore(newPath(), refusal)).rejects.toBe(refusal);
  });

  it('keeps its path short enough for a socket', () => {
    expect(socketPath(`/${'long/'.repeat(60)}`).length).toBeLessThan(100);
  });
});
