/** The store’s promises about webhooks: who delivers one, what is told next, and how it is getting on. */

import { Conflict } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import { MOST_WEBHOOKS, type Store, type Webhook } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given } from './given.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function aWebhook(part: Partial<Webhook> = {}): Webhook {
  return {
    id: 'w_1',
    url: 'https://desk.example/hook',
    kinds: null,
    collection: null,
    allowPrivate: false,
    createdAt: '2026-03-01T10:00:00.000Z',
    ...part,
  };
}

/** A webhook with something to tell, and the number of the last change before that. */
async function due(store: Store): Promise<number> {
  await store.addWebhook(aWebhook(), 'whsec_1', AN_ACT);
  const before = await store.lastChange();
  await add(store, { text: 'Told.' });
  return before;
}

const failed = { status: 500, cause: 'answered 500', retryInMs: HOUR, disableAfterMs: DAY };

export function webhookPromises(given: Given): void {
  whatIsKept(given);
  whoDelivers(given);
  howItGetsOn(given);
}

function whatIsKept(given: Given): void {
  it('gives webhooks back by creation, without their secrets, from the last change on', async () => {
    const { store } = given;
    await add(store, { text: 'Before.' });
    const late = aWebhook({ id: 'w_2', createdAt: '2026-03-02T10:00:00.000Z', collection: 'other' });
    const early = aWebhook({ kinds: ['testimony', 'review'], allowPrivate: true });
    for (const webhook of [late, early]) await store.addWebhook(webhook, 'whsec_1', AN_ACT);
    const position = await store.lastChange();
    const rest = {
      position,
      behind: 0,
      missedAt: null,
      failures: 0,
      failingSince: null,
      lastTry: null,
      lastSuccess: null,
      lastStatus: null,
      lastCause: null,
      nextTry: null,
      disabledAt: null,
    };
    expect(await store.webhooks()).toEqual([early, late].map((webhook) => ({ ...webhook, ...rest })));
    expect(await store.removeWebhook('w_1', AN_ACT)).toBe(true);
    expect(await store.removeWebhook('w_1', AN_ACT)).toBe(false);
    expect((await store.webhooks()).map(({ id }) => id)).toEqual(['w_2']);
  });

  it('keeps no more than so many', async () => {
    const { store } = given;
    for (let i = 0; i < MOST_WEBHOOKS; i++)
      await store.addWebhook(aWebhook({ id: `w_${i}` }), 'whsec_1', AN_ACT);
    await expect(store.addWebhook(aWebhook({ id: 'w_x' }), 'whsec_1', AN_ACT)).rejects.toThrow(Conflict);
  });
}

function whoDelivers(given: Given): void {
  it('lets one server take a webhook that has something to tell, until its lease ends', async () => {
    const { store } = given;
    const position = await due(store);
    const taken = await store.takeWebhook('one', HOUR);
    expect(taken).toEqual({
      ...aWebhook(),
      secret: 'whsec_1',
      failures: 0,
      position,
      upTo: null,
      missed: false,
    });
    expect(await store.takeWebhook('two', HOUR)).toBeNull();
    await store.passMessage('w_1', 'two', { upTo: position + 1, status: 200, restMs: 0 });
    expect((await store.webhooks())[0]).toMatchObject({ behind: 1, lastSuccess: null });
    await store.passMessage('w_1', 'one', { upTo: position + 1, status: 200, restMs: 0 });
    expect(await store.takeWebhook('two', HOUR)).toBeNull();
  });

  it('gives a webhook to another server when the lease is over, with the message that was fixed', async () => {
    const { store } = given;
    const position = await due(store);
    await store.takeWebhook('one', 0);
    const message = { position, upTo: position + 1, missed: true };
    expect(await store.fixMessage('w_1', 'one', message)).toBe(true);
    expect(await store.takeWebhook('two', HOUR)).toMatchObject(message);
    expect(await store.fixMessage('w_1', 'one', message)).toBe(false);
    await store.failMessage('w_1', 'one', failed);
    expect((await store.webhooks())[0]).toMatchObject({ failures: 0 });
  });

  it('takes the one that was tried longest ago', async () => {
    const { store } = given;
    const position = await due(store);
    await store.addWebhook(aWebhook({ id: 'w_0' }), 'whsec_0', AN_ACT);
    await add(store, { text: 'Told to both.' });
    await store.takeWebhook('one', HOUR);
    await store.passMessage('w_0', 'one', { upTo: position + 1, status: null, restMs: 0 });
    expect(await store.takeWebhook('one', HOUR)).toMatchObject({ id: 'w_1' });
  });
}

function howItGetsOn(given: Given): void {
  it('pauses after a failure, tells the same message again, and begins anew after a success', async () => {
    const { store } = given;
    const position = await due(store);
    await store.takeWebhook('one', HOUR);
    await store.fixMessage('w_1', 'one', { position, upTo: position + 1, missed: true });
    await store.failMessage('w_1', 'one', failed);
    expect(await store.takeWebhook('one', HOUR)).toBeNull();
    const [paused] = await store.webhooks();
    expect(paused).toMatchObject({ failures: 1, lastStatus: 500, lastCause: 'answered 500', behind: 1 });
    expect(Date.parse(paused?.nextTry ?? '') - Date.parse(paused?.failingSince ?? '')).toBe(HOUR);
    expect(await store.startWebhook('w_1', AN_ACT)).toBe(true);
    const again = { position, upTo: position + 1, missed: true };
    expect(await store.takeWebhook('one', HOUR)).toMatchObject(again);
    await store.passMessage('w_1', 'one', { upTo: position + 1, status: 204, restMs: 0 });
    const [told] = await store.webhooks();
    expect(told).toMatchObject({ failures: 0, nextTry: null, lastStatus: 204, lastCause: null, behind: 0 });
    expect(told?.lastSuccess).toMatch(/Z$/);
    expect(told?.missedAt).toMatch(/Z$/);
    await add(store, { text: 'Next.' });
    expect(await store.takeWebhook('one', HOUR)).toMatchObject({ upTo: null, missed: false });
    await store.passMessage('w_1', 'one', { upTo: position + 1, status: null, restMs: HOUR });
    expect(await store.takeWebhook('one', HOUR)).toBeNull();
  });

  it('is disabled when it has failed for too long, until somebody starts it again', async () => {
    const { store } = given;
    await due(store);
    await store.takeWebhook('one', HOUR);
    await store.failMessage('w_1', 'one', { ...failed, status: null, disableAfterMs: 0 });
    expect((await store.webhooks())[0]).toMatchObject({ lastStatus: null, nextTry: null });
    expect((await store.webhooks())[0]?.disabledAt).toMatch(/Z$/);
    expect(await store.takeWebhook('one', HOUR)).toBeNull();
    expect(await store.startWebhook('w_1', AN_ACT)).toBe(true);
    expect(await store.startWebhook('w_none', AN_ACT)).toBe(false);
    expect(await store.takeWebhook('one', HOUR)).toMatchObject({ id: 'w_1', failures: 0 });
  });
}
