import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { fakeStore } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { borrowStore, shareStore, socketPath } from './shared-store.ts';

const refusal = new Conflict('another process has it');
const newPath = () => socketPath(mkdtempSync(join(tmpdir(), 'crossquote-share-')));

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

  it('answers with maps where the store does', async () => {
    const path = newPath();
    const pairs = new Map([['a_1', ['q_1', 'q_2'] as const]]);
    const shared = await shareStore({ ...fakeStore(), reviewedPairs: async () => pairs }, path);
    const borrowed = await borrowStore(path, refusal);
    expect(await borrowed.reviewedPairs('default')).toEqual(pairs);
    await borrowed.close();
    await shared.close();
  });

  it('hands vectors over to the last bit, both ways', async () => {
    const path = newPath();
    const asked: Float32Array[] = [];
    const shared = await shareStore(
      {
        ...fakeStore(),
        quotesByVector: async (vector) => {
          asked.push(vector);
          return [{ quoteId: 'q_1', vector }];
        },
      },
      path,
    );
    const borrowed = await borrowStore(path, refusal);
    const vector = Float32Array.of(1 / 3, -0.1, 1e-30);
    const scope = { collection: null, language: null, limit: 1 };
    const model = { name: 'm', revision: 'r', dtype: 'q8' };
    expect(await borrowed.quotesByVector(vector, model, scope)).toEqual([{ quoteId: 'q_1', vector }]);
    expect(asked).toEqual([vector]);
    await borrowed.close();
    await shared.close();
  });

  it('refuses to change anything', async () => {
    const [store, path] = [fakeStore(), newPath()];
    const shared = await shareStore(store, path);
    const borrowed = await borrowStore(path, refusal);
    await expect(borrowed.addReport(aReport(), new Uint8Array([1]))).rejects.toBe(refusal);
    await expect(borrowed.forgetRecords([], { by: 'kim', at: '2026-03-01T10:00:00.000Z' })).rejects.toBe(
      refusal,
    );
    expect(await store.reports()).toEqual([]);
    await borrowed.close();
    await shared.close();
  });

  it('refuses nothing that every object has: whatever shows it would leave a failure that nobody waits for', async () => {
    const path = newPath();
    const shared = await shareStore(fakeStore(), path);
    const borrowed = await borrowStore(path, refusal);
    expect(Reflect.get(borrowed, 'toString')).toBe(Reflect.get({}, 'toString'));
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
    const shared = await shareStore(silent, path, 0);
    const borrowed = await borrowStore(path, refusal);
    const asked = borrowed.reports().catch((error: unknown) => error);
    await shared.close();
    expect(await asked).toMatchObject({ message: expect.stringMatching(/has ended/) });
  });

  it('lets whoever is in the middle of reading come to its end when its holder ends', async () => {
    const [store, path] = [fakeStore(), newPath()];
    const shared = await shareStore(store, path);
    const borrowed = await borrowStore(path, refusal);
    await borrowed.reports();
    const closed = shared.close();
    expect(await borrowed.reports()).toEqual([]);
    await expect(borrowStore(path, refusal)).rejects.toBe(refusal);
    await borrowed.close();
    await closed;
  });

  it('refuses when nobody is there', async () => {
    await expect(borrowStore(newPath(), refusal)).rejects.toBe(refusal);
  });

  it('keeps its path short enough for a socket', () => {
    expect(socketPath(`/${'long/'.repeat(60)}`).length).toBeLessThan(100);
  });
});
