/** Webhooks, as operators see them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiBed, apiBed } from './api-bed.ts';

let bed: ApiBed;
let operator: Readonly<Record<string, string>>;
beforeEach(async () => {
  bed = apiBed();
  operator = await bed.token('operator');
});

const url = 'https://desk.example/hook';

describe('/v1/webhooks', () => {
  it('adds one and shows its secret this once', async () => {
    const added = await bed.post('/v1/webhooks', { url, kinds: ['testimony'] }, operator);
    expect(added).toMatchObject({
      status: 201,
      body: { kind: 'webhook', url, kinds: ['testimony'], collection: null, state: 'active', behind: 0 },
    });
    expect(added.body.secret).toMatch(/^whsec_/);
    const { secret: _, ...rest } = added.body;
    expect((await bed.get('/v1/webhooks', operator)).body).toEqual({ items: [rest], nextCursor: null });
  });

  it('adds none that is there already, though another for other kinds of the same URL', async () => {
    const { body } = await bed.post('/v1/webhooks', { url, kinds: ['review', 'report'] }, operator);
    const ask = (more: object) => bed.post('/v1/webhooks', { url, ...more }, operator);
    expect(await ask({ kinds: ['report', 'review'] })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining(body.id) },
    });
    expect(await ask({ kinds: ['report'] })).toMatchObject({ status: 201 });
    expect(await ask({ kinds: ['report'], collection: 'sea' })).toMatchObject({ status: 201 });
    expect(await ask({})).toMatchObject({ status: 201 });
  });

  it('starts and removes one', async () => {
    const { body } = await bed.post('/v1/webhooks', { url }, operator);
    await bed.store.takeWebhook('one', 0);
    expect(await bed.post(`/v1/webhooks/${body.id}/start`, {}, operator)).toMatchObject({
      status: 200,
      body: { id: body.id, failures: 0 },
    });
    const remove = () => bed.app.request(`/v1/webhooks/${body.id}`, { method: 'DELETE', headers: operator });
    const first = await remove();
    expect([first.status, await first.text()]).toEqual([204, '']);
    expect((await remove()).status).toBe(404);
    expect(await bed.post(`/v1/webhooks/${body.id}/start`, {}, operator)).toMatchObject({ status: 404 });
  });

  it('is for operators alone, even on the machine itself', async () => {
    const reviewer = await bed.token('reviewer');
    expect(await bed.get('/v1/webhooks')).toMatchObject({ status: 401 });
    expect(await bed.get('/v1/webhooks', reviewer)).toMatchObject({ status: 403 });
    expect(await bed.post('/v1/webhooks', { url }, reviewer)).toMatchObject({ status: 403 });
  });

  it('lets nobody reach through it what lies inside the network', async () => {
    for (const inside of [
      'http://127.0.0.1:9/',
      'https://localhost/',
      'https://10.0.0.1/',
      'https://169.254.169.254/',
    ])
      expect(await bed.post('/v1/webhooks', { url: inside }, operator)).toMatchObject({ status: 422 });
    expect(await bed.post('/v1/webhooks', { url, allowPrivate: true }, operator)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/allowPrivate' }] },
    });
    expect((await bed.get('/v1/webhooks', operator)).body.items).toEqual([]);
  });
});
