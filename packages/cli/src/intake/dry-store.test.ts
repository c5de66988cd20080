import { reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { idKeyOf } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { dryStore } from './dry-store.ts';

const [key, other] = ['k'.repeat(32), 'o'.repeat(32)];

it('says of a key for ids what a true run would, and begins none', async () => {
  const store = fakeStore();
  expect(await idKeyOf(key, dryStore(store))).toBe(key);
  expect(await store.idKey()).toBeNull();
  await store.beginIdKey(key);
  const report = aReport({});
  await store.addReport({ ...report, id: reportId(report.collection, report.text, key) }, null);
  await expect(idKeyOf(other, dryStore(store))).rejects.toThrow(
    /not the key that the ids here are made with/,
  );
});
