import type { Change, Store } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { concerns, liveRoutes } from './live.ts';

const change = (kind: Change['kind'], id: string): Change => ({
  number: 1,
  kind,
  id,
  op: 'create',
  collection: 'default',
  reportId: null,
  at: '2026-03-05T10:00:00.000Z',
});
const said = [
  { id: 'v_1', by: 'rosa', subject: 'a_1' },
  { id: 'v_2', by: 'kim', subject: 'a_1' },
];
const store = {
  reviewPage: async () => said,
  testimonyPage: async () => [{ alignments: ['a_1'] }],
} as unknown as Pick<Store, 'reviewPage' | 'testimonyPage'>;
const shown: Parameters<typeof concerns>[1] = {
  collection: 'default',
  at: '2026-03-05T09:00:00.000Z',
  testimony: null,
  pair: null,
  reports: [],
  person: 'kim',
};
const tells = (changes: readonly Change[], part: Partial<typeof shown> = {}) =>
  concerns(changes, { ...shown, ...part }, store);

describe('concerns', () => {
  it('tells the queue of new pairs and of what others say', async () => {
    expect(await tells([change('alignment', 'a_9')])).toBe(true);
    expect(await tells([change('review', 'v_1')])).toBe(true);
    expect(await tells([change('review', 'v_2')])).toBe(false);
    expect(await tells([change('report', 'r_1'), change('testimony', 'm_1')])).toBe(false);
  });

  it('tells a pair and a report that a report they show was removed, and a pair what others say of it', async () => {
    const pair = { pair: 'a_1', reports: ['r_1', 'r_2'] };
    const report = { reports: ['r_1'] };
    const removed = { ...change('report', 'r_1'), op: 'delete' as const };
    for (const page of [pair, report]) {
      expect(await tells([removed], page)).toBe(true);
      expect(await tells([{ ...removed, id: 'r_9' }, change('report', 'r_1')], page)).toBe(false);
      expect(await tells([change('alignment', 'a_9')], page)).toBe(false);
    }
    expect(await tells([change('review', 'v_1')], pair)).toBe(true);
    expect(await tells([change('review', 'v_1')], { ...pair, pair: 'a_2' })).toBe(false);
    expect(await tells([change('review', 'v_1')], report)).toBe(false);
  });

  it('tells a testimony of itself and of its pairs alone', async () => {
    expect(await tells([change('testimony', 'm_1')], { testimony: 'm_1' })).toBe(true);
    expect(await tells([change('testimony', 'm_2')], { testimony: 'm_1' })).toBe(false);
    expect(await tells([change('alignment', 'a_9')], { testimony: 'm_1' })).toBe(false);
    expect(await tells([change('review', 'v_1')], { testimony: 'm_1' })).toBe(true);
    const elsewhere = {
      ...store,
      testimonyPage: async () => [{ alignments: ['a_2'] }],
    } as unknown as typeof store;
    expect(await concerns([change('review', 'v_1')], { ...shown, testimony: 'm_1' }, elsewhere)).toBe(false);
  });
});

it('lets no more in than may be open, though all ask at once and a collection is looked up for each', async () => {
  const app = new Hono() as unknown as Desk;
  app.use(async (c, next) => {
    c.set('hider', { isIdle: false, text: (text: string) => text } as never);
    await next();
  });
  liveRoutes(app, { store: fakeStore(), collection: 'default' } as unknown as DeskDeps);
  const answers = await Promise.all(
    Array.from({ length: 103 }, async () => app.request('/desk/live?collection=default')),
  );
  onTestFinished(async () => void (await Promise.all(answers.map(async ({ body }) => body?.cancel()))));
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(3);
});
