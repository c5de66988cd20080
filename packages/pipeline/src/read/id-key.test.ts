import { reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeStore } from '../testing/index.ts';
import { idKeyOf } from './id-key.ts';
import { readDocument } from './read-document.ts';

const KEY = 'k'.repeat(32);
const OTHER = 'o'.repeat(32);
const words = 'The miller Mira Holm said: “We swam to the mill.”';

async function read(text: string, idKey: string | null) {
  const bytes = new TextEncoder().encode(text);
  const { reports } = await readDocument({
    bytes,
    name: 'a.txt',
    options: { collection: 'default', idKey },
  });
  return reports[0];
}

describe('with a key', () => {
  it('neither the id nor the hash of the file can be made by whoever guesses all words', async () => {
    const [plain, keyed, other] = await Promise.all([null, KEY, OTHER].map((key) => read(words, key)));
    expect(plain?.id).toBe(reportId('default', words));
    expect(plain?.sha256).toMatch(/^sha256:/);
    expect(keyed?.sha256).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    expect(new Set([plain, keyed, other].map((report) => report?.id)).size).toBe(3);
    expect(keyed?.sha256.split(':')[1]).not.toBe(plain?.sha256.split(':')[1]);
    expect(await read(words, KEY)).toEqual(keyed);
  });

  it('every line of a file is known by one', async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify({ text: words })}\n`);
    const { reports } = await readDocument({
      bytes,
      name: 'a.jsonl',
      options: { collection: 'default', idKey: KEY },
    });
    expect(reports[0]?.id).toBe(reportId('default', words, KEY));
  });
});

describe('the key of a database', () => {
  let store: ReturnType<typeof fakeStore>;
  beforeEach(() => {
    store = fakeStore();
  });

  it('is the one that is wanted before its first report, and stays', async () => {
    expect(await idKeyOf(null, store)).toBeNull();
    expect(await idKeyOf(OTHER, store)).toBe(OTHER);
    expect(await idKeyOf(KEY, store)).toBe(KEY);
    expect(await idKeyOf(null, store)).toBe(KEY);
    const report = aReport({});
    await store.addReport({ ...report, id: reportId(report.collection, report.text, KEY) }, null);
    expect(await idKeyOf(KEY, store)).toBe(KEY);
    await expect(idKeyOf(OTHER, store)).rejects.toThrow(/not the key .*: unset it/);
    await store.removeReport(
      reportId(report.collection, report.text, KEY),
      () => ({ units: [], whole: '' }),
      {
        by: 'kim',
        at: '2026-03-01T10:00:00.000Z',
      },
    );
    await expect(idKeyOf(OTHER, store)).rejects.toThrow(/not the key .*: unset it/);
  });

  it('is none where reports have ids already, and whoever wants one is told', async () => {
    await store.addReport(aReport({}), null);
    await expect(idKeyOf(KEY, store)).rejects.toThrow(/ids without a key: .*begin a new home/);
    expect(await idKeyOf(null, store)).toBeNull();
  });
});
