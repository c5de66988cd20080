/** Who may what, how much, and under which name. */
import { describe, expect, it } from 'vitest';
import { apiBed, told } from './api-bed.ts';

const NOBODY = { anonymousReads: false, hosts: null };
const decision = { subject: 'a_1', verdict: 'same' };

describe('without a token', () => {
  it('reads on the machine itself, and changes nothing there', async () => {
    const bed = apiBed();
    expect(await bed.get('/v1/reports')).toMatchObject({ status: 200 });
    for (const path of ['/v1/reports', '/v1/reviews']) {
      const answer = await bed.post(path, decision);
      expect(answer).toMatchObject({
        status: 401,
        body: { detail: expect.stringContaining('token create') },
      });
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it('reads nothing elsewhere but whether the server is well and what it can do', async () => {
    const bed = apiBed(NOBODY);
    for (const path of ['/v1/reports', '/v1/search?q=x', '/languages', '/v1/nothing'])
      expect(await bed.get(path)).toMatchObject({ status: 401 });
    expect(await bed.post('/translate', { q: 'a', source: 'de', target: 'en' })).toMatchObject({
      status: 401,
    });
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs'])
      expect(await bed.get(path)).toMatchObject({ status: 200 });
  });
});

describe('with a token', () => {
  it.each([
    ['reader', 403, 403],
    ['reviewer', 403, 404],
    ['operator', 422, 404],
  ] as const)('lets a %s do what the role may', async (role, onReports, onReviews) => {
    const bed = apiBed(NOBODY);
    const token = await bed.token(role);
    expect(await bed.get('/v1/reports', token)).toMatchObject({ status: 200 });
    expect(await bed.post('/v1/reports', {}, token)).toMatchObject({ status: onReports });
    expect(await bed.post('/v1/reviews', decision, token)).toMatchObject({ status: onReviews });
  });

  it('refuses one that is foreign, garbled, revoked or has run out, on the machine itself too', async () => {
    const bed = apiBed();
    const token = await bed.token('operator');
    for (const Authorization of [
      `Bearer ${'x'.repeat(43)}`,
      'Bearer',
      'Basic a2ltOmtpbQ==',
      'Bearer a b',
      '',
    ])
      expect(await bed.get('/v1/reports', { Authorization })).toMatchObject({ status: 401 });
    bed.clock.advance(86_400_000 - 1);
    expect(await bed.get('/v1/reports', token)).toMatchObject({ status: 200 });
    bed.clock.advance(1);
    expect(await bed.get('/v1/reports', token)).toMatchObject({ status: 401 });
    const revoked = await bed.token('reader');
    await bed.store.revokeToken(
      (await bed.store.tokens())[1]?.id ?? '',
      bed.clock.now().toISOString(),
      'kim',
    );
    expect(await bed.get('/v1/reports', revoked)).toMatchObject({ status: 401 });
  });

  it('is kept by its hash alone', async () => {
    const bed = apiBed();
    const { Authorization = '' } = await bed.token('reader');
    const secret = Authorization.replace('Bearer ', '');
    expect(JSON.stringify(await bed.store.tokens())).not.toContain(secret);
  });
});

describe('limits', () => {
  it('answers 429 with when to come back, and lets in again then', async () => {
    const bed = apiBed({ requestsPerMinute: 2 });
    for (let i = 0; i < 2; i++) expect(await bed.get('/healthz')).toMatchObject({ status: 200 });
    const refused = await bed.get('/healthz');
    expect(refused).toMatchObject({ status: 429, body: { status: 429 } });
    expect(refused.headers.get('retry-after')).toBe('30');
    bed.clock.advance(30_000);
    expect(await bed.get('/healthz')).toMatchObject({ status: 200 });
    expect(await bed.get('/healthz')).toMatchObject({ status: 429 });
  });

  it('counts each client of a proxy by itself, and believes nobody else about who asks', async () => {
    const from = (address: string) => ({ 'X-Forwarded-For': `10.0.0.1, ${address}` });
    const proxied = apiBed({ requestsPerMinute: 1, behindProxy: true });
    expect(await proxied.get('/healthz', from('192.0.2.1'))).toMatchObject({ status: 200 });
    expect(await proxied.get('/healthz', from('192.0.2.1'))).toMatchObject({ status: 429 });
    expect(await proxied.get('/healthz', from('192.0.2.2'))).toMatchObject({ status: 200 });
    const direct = apiBed({ requestsPerMinute: 1 });
    expect(await direct.get('/healthz', from('192.0.2.1'))).toMatchObject({ status: 200 });
    expect(await direct.get('/healthz', from('192.0.2.2'))).toMatchObject({ status: 429 });
  });

  it('reads no more of a body than may be sent, whether or not it says how much comes', async () => {
    const bed = apiBed();
    const headers = { ...(await bed.token('operator')), 'Content-Type': 'application/json' };
    const send = (path: string, bytes: number, more: object) =>
      bed.app.request(path, { method: 'POST', headers, body: new Uint8Array(bytes), ...more });
    expect((await send('/v1/reports', 21_000_000, {})).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const body = { body: endless, duplex: 'half' };
    expect((await send('/translate', 0, body)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe('names', () => {
  it('answers only to its own, against pages that point theirs here', async () => {
    const bed = apiBed();
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:80', 'LOCALHOST'])
      expect(await bed.get('/healthz', { Host: host })).toMatchObject({ status: 200 });
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example:80',
      'a b',
      'localhost@evil',
    ])
      expect(await bed.get('/healthz', { Host: host })).toMatchObject({ status: 421 });
  });

  it('lets no other origin read', async () => {
    const bed = apiBed();
    const answer = await bed.get('/v1/reports', { Origin: 'https://evil.example' });
    const allowed = [...answer.headers.keys()].filter((name) => name.startsWith('access-control'));
    expect(allowed).toEqual([]);
    const plain = { 'Content-Type': 'text/plain' };
    expect(await bed.post('/translate', { q: 'a', source: 'de', target: 'en' }, plain)).toMatchObject({
      status: 415,
    });
  });
});

describe('the log', () => {
  it('is told routes and numbers, never a path, a query or a word', async () => {
    const bed = apiBed();
    const { one } = await told(bed);
    await bed.get(`/v1/reports/${one.id}`);
    await bed.get('/v1/search?q=Holm');
    await bed.get('/v1/Holm');
    expect(bed.events.map(({ route, status, cause }) => [route, status, cause])).toEqual([
      ['GET /v1/reports/:id', 200, null],
      ['GET /v1/search', 200, null],
      ['GET /*', 404, null],
    ]);
  });

  it('is told where something unexpected happened, and the caller only that it did', async () => {
    const bed = apiBed();
    const collections = () => Promise.reject(new TypeError('Holm said'));
    const broken = apiBed({}, { store: { ...bed.store, collections } });
    const answer = await broken.get('/v1/collections');
    expect(answer).toMatchObject({ status: 500, body: { status: 500 } });
    expect(JSON.stringify([answer.body, broken.events])).not.toContain('Holm');
    expect(broken.events[0]?.cause).toMatch(/^unexpected TypeError/);
  });
});
