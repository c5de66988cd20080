import type { AccessToken, NewLedgerLine } from '@crossquote/domain';
import { fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { tokensLetIn } from './tokens-let-in.ts';

const NOW = new Date('2026-03-05T12:00:00.000Z');
let store: ReturnType<typeof fakeStore>;

const token = (id: string, createdAt: string): AccessToken => ({
  id,
  name: id,
  role: 'reader',
  reveals: false,
  hash: id,
  createdAt,
  expiresAt: '2026-04-01T00:00:00.000Z',
  revokedAt: null,
});
const noted = (what: NewLedgerLine['what'], at: string, ...subjects: string[]) =>
  store.appendLedger({ at, who: 'kim', what, subjects, detail: {} });
const letIn = async () => (await tokensLetIn(store, NOW))?.tokens.map(({ id }) => id) ?? null;

beforeEach(async () => {
  store = fakeStore(fixedClock(NOW.toISOString()));
  await store.addToken(token('k_1', '2026-03-01T00:00:00.000Z'), 'kim');
  await store.addToken(token('k_2', '2026-03-01T00:00:00.000Z'), 'kim');
});

it('are none where no backup was restored, and those from before one was', async () => {
  expect(await letIn()).toBeNull();
  await noted('restore', '2026-03-02T00:00:00.000Z');
  await store.addToken(token('k_3', '2026-03-03T00:00:00.000Z'), 'kim');
  expect(await letIn()).toEqual(['k_1', 'k_2']);
});

it('are those no more that were revoked or kept since, until the next backup is restored', async () => {
  await noted('restore', '2026-03-02T00:00:00.000Z');
  await noted('keep', '2026-03-03T00:00:00.000Z', 'k_1');
  expect(await letIn()).toEqual(['k_2']);
  await store.revokeToken('k_2', '2026-03-03T00:00:00.000Z', 'kim');
  expect(await letIn()).toBeNull();
  await noted('restore', '2026-03-04T00:00:00.000Z');
  expect(await letIn()).toEqual(['k_1']);
});
