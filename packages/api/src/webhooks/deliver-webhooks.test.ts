import { reportId, Unavailable } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { openNames, type Webhook } from '@crossquote/pipeline';
import { type FixedClock, fakeStore, fixedClock } from '@crossquote/pipeline/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryDeps, type DeliveryEvent, deliverNext } from './deliver-webhooks.ts';
import type { OutgoingMessage } from './post-message.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const HOUR = 3_600_000;

let clock: FixedClock;
let store: ReturnType<typeof fakeStore>;
let sent: OutgoingMessage[];
let events: DeliveryEvent[];
/** What is answered next, the last for ever. */
let answers: (number | Error)[];

beforeEach(() => {
  clock = fixedClock('2026-03-01T10:00:00.000Z');
  store = fakeStore(clock);
  [sent, events, answers] = [[], [], [200]];
});

const deps = (holder = 'one'): DeliveryDeps => ({
  store,
  clock,
  names: openNames(store, 'private'),
  holder,
  restMs: 0,
  random: () => 0,
  onDelivery: (event) => events.push(event),
  post: async (message) => {
    sent.push(message);
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 200;
    if (answer instanceof Error) throw answer;
    return answer;
  },
});

async function addWebhook(part: Partial<Webhook> = {}): Promise<void> {
  const webhook: Webhook = {
    id: 'w_1',
    url: 'https://desk.example/hook',
    kinds: null,
    collection: null,
    allowPrivate: false,
    createdAt: clock.now().toISOString(),
    ...part,
  };
  await store.addWebhook(webhook, SECRET, AN_ACT);
}

async function addReport(text: string, collection = 'default'): Promise<string> {
  const id = reportId(collection, text);
  await store.addReport(aReport({ text, collection, id }), new Uint8Array());
  return id;
}

/** Looks after webhooks until there is nothing to do. */
async function deliverAll(holder?: string): Promise<void> {
  while (await deliverNext(deps(holder)));
}

interface Body {
  readonly data: { readonly items: readonly { id: string; number: number }[]; readonly missed: boolean };
}

const bodies = () => sent.map(({ body }) => JSON.parse(body) as Body);
const numbers = () => bodies().map(({ data }) => data.items.map(({ number }) => number));

describe('deliverNext', () => {
  it('tells what comes after it was added, as ids and kinds, signed', async () => {
    await addReport('Before.');
    await addWebhook();
    const id = await addReport('The bridge is gone.');
    await deliverAll();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'https://desk.example/hook',
      headers: {
        'webhook-timestamp': '1772359200',
        'webhook-signature': expect.stringMatching(/^v1,.{44}$/),
      },
    });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      type: 'changes',
      timestamp: '2026-03-01T10:00:00.000Z',
      data: {
        items: [
          {
            number: 2,
            kind: 'report',
            id,
            op: 'create',
            collection: 'default',
            reportId: null,
            at: '2026-03-01T10:00:00.000Z',
          },
        ],
        nextCursor: expect.any(String),
        missed: false,
      },
    });
    expect(sent[0]?.body).not.toContain('bridge');
    expect(events).toEqual([{ id: 'w_1', outcome: 'told', count: 1, cause: null }]);
  });

  it('tells all in order, a message at a time, and what was not asked for not at all', async () => {
    await addWebhook({ collection: 'other', kinds: ['report'] });
    for (let i = 0; i < 130; i++) await addReport(`Report ${i}.`, 'other');
    await addReport('Elsewhere.');
    await deliverAll();
    expect(numbers().map((list) => list.length)).toEqual([100, 30]);
    expect(numbers().flat()).toEqual(Array.from({ length: 130 }, (_, i) => i + 1));
    expect((await store.webhooks())[0]).toMatchObject({ behind: 0, position: 131 });
    await addReport('Elsewhere too.');
    await deliverAll();
    expect(sent).toHaveLength(2);
  });

  it('sends the same message under the same id until it is taken, whatever comes meanwhile', async () => {
    await addWebhook();
    answers = [500, new Unavailable('no answer within 10 s'), 200];
    await addReport('One.');
    await deliverAll();
    await addReport('Two.');
    await deliverAll();
    expect(sent).toHaveLength(1);
    clock.advance(5000);
    await deliverAll();
    clock.advance(10_000);
    await deliverAll();
    expect(numbers()).toEqual([[1], [1], [1], [2]]);
    expect(sent[1]?.body).toBe(sent[0]?.body);
    const ids = sent.map(({ headers }) => headers['webhook-id']);
    expect([ids[0] === ids[1], ids[1] === ids[2], ids[2] === ids[3]]).toEqual([true, true, false]);
    const times = sent.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 5, 15, 15]);
    expect(events.map(({ cause }) => cause)).toEqual(['answered 500', 'no answer within 10 s', null, null]);
  });

  it('goes on where another server stopped in the middle', async () => {
    await addWebhook();
    await addReport('One.');
    const stopped = deps('two');
    const dies: DeliveryDeps = {
      ...stopped,
      store: { ...store, passMessage: () => Promise.reject(new Error('gone')) },
    };
    await expect(deliverNext(dies)).rejects.toThrow('gone');
    await addReport('Two.');
    await deliverAll();
    expect(numbers()).toEqual([[1]]);
    clock.advance(61_000);
    await deliverAll();
    expect(numbers()).toEqual([[1], [1], [2]]);
    expect(sent[1]?.headers['webhook-id']).toBe(sent[0]?.headers['webhook-id']);
  });

  it('gives up after five days of failure, and at once where nothing more is wanted', async () => {
    await addWebhook();
    await addReport('One.');
    answers = [500];
    const began = clock.now().getTime();
    for (let state = 'active'; state !== 'disabled'; clock.advance(HOUR)) {
      await deliverAll();
      state = (await store.webhooks())[0]?.disabledAt === null ? 'failing' : 'disabled';
    }
    expect((clock.now().getTime() - began) / HOUR).toBeCloseTo(5 * 24, -1);
    await store.startWebhook('w_1', AN_ACT);
    answers = [200];
    await deliverAll();
    expect(bodies().at(-1)?.data.items).toMatchObject([{ number: 1 }]);
    answers = [410];
    await addReport('Two.');
    await deliverAll();
    expect((await store.webhooks())[0]).toMatchObject({ lastStatus: 410, lastCause: 'answered 410' });
    expect((await store.webhooks())[0]?.disabledAt).not.toBeNull();
  });

  it('lets one rest that was told all, so that several changes are told at once', async () => {
    await addWebhook();
    const deliverRested = async () => {
      while (await deliverNext({ ...deps(), restMs: 1000 }));
    };
    await addReport('One.');
    await deliverRested();
    for (const text of ['Two.', 'Three.']) {
      await addReport(text);
      await deliverRested();
    }
    expect(numbers()).toEqual([[1]]);
    clock.advance(1000);
    await deliverRested();
    expect(numbers()).toEqual([[1], [2, 3]]);
  });

  it('says that it follows no redirect', async () => {
    await addWebhook();
    await addReport('One.');
    answers = [302];
    await deliverAll();
    expect(events[0]?.cause).toContain('redirects are not followed');
  });

  it('says once that changes were cut away before they were told', async () => {
    await addWebhook();
    await addReport('One.');
    answers = [500, 500, 200];
    await deliverAll();
    await store.cutChanges('2030-01-01T00:00:00.000Z');
    await addReport('Two.');
    clock.advance(5000);
    await deliverAll();
    clock.advance(10_000);
    await deliverAll();
    await addReport('Three.');
    await deliverAll();
    expect(numbers()).toEqual([[1], [2], [2], [3]]);
    expect(bodies().map(({ data }) => data.missed)).toEqual([false, true, true, false]);
    expect((await store.webhooks())[0]?.missedAt).toMatch(/Z$/);
  });

  it('remembers what was missed until there is something to tell', async () => {
    await addWebhook();
    await addReport('One.');
    await store.cutChanges('2030-01-01T00:00:00.000Z');
    await deliverAll();
    expect(sent).toEqual([]);
    await addReport('Two.');
    await deliverAll();
    expect(bodies().map(({ data }) => data.missed)).toEqual([true]);
  });
});
