/** The typed client, asking the API itself. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ApiProblem, createClient, type FollowedChange, NoAnswer, verifyWebhook } from '@crossquote/client';
import { reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ApiBed, apiBed, type Told, told } from './api-bed.ts';

const baseUrl = 'http://localhost';
let bed: ApiBed;
let known: Told;
/** What was asked, method and path. */
let asked: string[];

const clientOf = (token?: string) =>
  createClient({
    baseUrl,
    ...(token !== undefined && { token }),
    fetch: async (url, init) => {
      asked.push(`${init.method} ${url.slice(baseUrl.length)}`);
      return bed.app.request(url, init);
    },
  });

const tokenOf = async (role: 'reviewer' | 'operator') =>
  (await bed.token(role))['Authorization']?.replace('Bearer ', '') ?? '';

beforeEach(async () => {
  asked = [];
  bed = apiBed();
  known = await told(bed);
});

async function addReport(text: string): Promise<string> {
  const id = reportId('default', text);
  await bed.store.addReport(aReport({ text, id }), new Uint8Array());
  return id;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('reading', () => {
  it('gives every item of a list, page by page, or one page', async () => {
    const client = clientOf();
    const reports = await all(client.reports({ limit: 1 }));
    expect(reports.map(({ id }) => id)).toEqual([known.two.id, known.one.id]);
    expect(asked).toHaveLength(2);
    const page = await client.reports({ limit: 1 }).page();
    expect(page.items.map(({ title }) => title)).toEqual([reports[0]?.title]);
    expect((await client.reports({ limit: 1 }).page(page.nextCursor ?? '')).nextCursor).toBeNull();
  });

  it('gives what each path has', async () => {
    const client = clientOf();
    const { one, two, quotes, alignment, testimony } = known;
    expect((await client.report(one.id)).language).toBe('en');
    expect((await client.text(two.id, { start: 4, end: 10 })).text).toBe('Brücke');
    expect(await all(client.sentencesOf(two.id))).toHaveLength(2);
    expect((await all(client.quotesOf(one.id)))[0]?.content[0]?.text).toBe('The bridge is gone');
    expect((await all(client.translationsOf(two.id, { language: 'en' })))[0]?.origin).toBe('machine');
    expect(await all(client.quotes({ speaker: 'Mira Holm', form: 'direct' }))).toHaveLength(2);
    expect((await client.quote(quotes[0].id)).speaker.name).toBe('Mira Holm');
    expect((await all(client.search({ q: 'bridges' })))[0]?.quote.kind).toBe('quote');
    expect((await all(client.searchSentences({ q: 'bridges' })))[0]?.sentence.index).toBe(0);
    expect(await all(client.alignments({ minScore: 0.5 }))).toMatchObject([{ id: alignment.id }]);
    expect((await client.alignment(alignment.id)).relation).toBe('translation');
    expect(await all(client.testimonies({ language: 'de' }))).toMatchObject([{ id: testimony.id }]);
    expect((await client.testimony(testimony.id)).members).toHaveLength(2);
    expect(await all(client.reviews())).toEqual([]);
    expect((await all(client.collections()))[0]?.name).toBe('default');
    expect((await client.stats()).reports).toBe(2);
    expect((await client.languages())[0]?.code).toBe('de');
  });

  it('throws what the server says is wrong', async () => {
    const missing = clientOf().quote('q_none');
    await expect(missing).rejects.toThrow(ApiProblem);
    await expect(missing).rejects.toMatchObject({
      message: expect.stringContaining('no such quote'),
      problem: { status: 404, type: 'urn:crossquote:problem:not-found' },
      retryAfter: null,
    });
    const between = createClient({ baseUrl, fetch: async () => new Response('<h1>', { status: 502 }) });
    await expect(between.stats()).rejects.toMatchObject({ problem: { status: 502 } });
  });

  it('keeps the path of a base URL, and hands on the signal', async () => {
    const urls: string[] = [];
    const signals: unknown[] = [];
    const client = createClient({
      baseUrl: 'https://desk.example/crossquote',
      fetch: async (url, init) => {
        urls.push(url);
        signals.push(init.signal);
        return Response.json({});
      },
    });
    const { signal } = new AbortController();
    await client.stats({ signal });
    expect([urls, signals]).toEqual([['https://desk.example/crossquote/v1/stats'], [signal]]);
  });
});

describe('without a server', () => {
  it('says so as an error of its own that tells the fix, and hands on the reason of a signal', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const server = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((resolve) => gone.close(resolve));
    const away = createClient({ baseUrl: `${server}/crossquote`, token: 'cq_secret' });
    const error: unknown = await away.stats().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toMatchObject({ server, cause: expect.any(TypeError) });
    expect(String(error)).toBe(
      `NoAnswer: no answer from ${server} (ECONNREFUSED); start the server there (crossquote serve), or give createClient the baseUrl of the one that runs`,
    );
    const reason = new Error('enough');
    await expect(away.stats({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const other = createClient({ baseUrl: 'http://desk.example', fetch: () => Promise.reject(reason) });
    await expect(other.stats()).rejects.toBe(reason);
  });

  it.each(['', '/', 'localhost', 'localhost:8787', 'http://'])(
    'says at once that %j is no address',
    (baseUrl) => {
      expect(() => createClient({ baseUrl })).toThrow(/whole address as its baseUrl/);
    },
  );

  it('says so where the answer breaks off, of a question and of a file', async () => {
    const broken = createHttpServer((_, answer) => {
      answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      answer.write('{"reports":', () => answer.destroy());
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void broken.close());
    const server = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const client = createClient({ baseUrl: server });
    const file = async () => (await client.exportFile()).text();
    for (const ask of [() => client.stats(), file]) {
      const error: unknown = await ask().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NoAnswer);
      expect(String(error)).toMatch(/^NoAnswer: the answer from http:\S+ \(\w+\) broke off; ask again/);
    }
    const stop = new AbortController();
    const aborted = createClient({ baseUrl, fetch: (_, init) => neverEnding(init.signal) });
    const reading = aborted.stats({ signal: stop.signal });
    const reason = new Error('enough');
    stop.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});

describe('files and people', () => {
  it('gives a collection as a file, takes its translations back, and removes a report', async () => {
    const client = clientOf(await tokenOf('operator'));
    const file = await client.exportFile({ format: 'xliff', kind: 'quotes', source: 'de' });
    const xliff = await file.text();
    expect(file.headers.get('content-type')).toContain('xliff');
    expect(xliff).toContain('<target>The bridge is away</target>');
    await expect(client.exportFile({ format: 'csv', kind: 'all' })).rejects.toThrow(ApiProblem);
    const form = new FormData();
    form.append('file', new File([xliff.replace('is away', 'is gone')], 'back.xlf'));
    expect(await client.importTranslations(form)).toMatchObject({ problems: [] });
    const back = await all(client.translationsOf(known.two.id, { language: 'en' }));
    expect(back.filter(({ origin }) => origin === 'human')).toMatchObject([{ text: 'The bridge is gone' }]);
    expect((await client.removeReport(known.one.id)).reportId).toBe(known.one.id);
    await expect(client.report(known.one.id)).rejects.toMatchObject({ problem: { status: 404 } });
    expect((await bed.store.ledger(0, 99)).at(-1)).toMatchObject({ what: 'remove', who: 'operator' });
  });

  it('says who is spoken of, and who may learn a name', async () => {
    const client = clientOf(await tokenOf('operator'));
    const [mira] = await all(client.people());
    expect(mira?.names).toEqual(['Mira Holm']);
    const classed = await client.classPerson({ who: 'Mira Holm', class: 'protected' });
    expect(classed).toMatchObject({ pseudonym: mira?.pseudonym, class: 'protected' });
    expect(JSON.stringify(classed)).not.toContain('Mira');
  });
});

describe('terms', () => {
  it('are listed, called otherwise and taken out', async () => {
    const client = clientOf(await tokenOf('reviewer'));
    const listed = await client.putTerm({ source: 'de', target: 'en', term: 'Damm', called: 'dam' });
    expect(await all(client.terms({ source: 'de' }))).toEqual([listed]);
    const dyke = { source: 'de', target: 'en', term: 'Damm', called: 'dyke', seen: listed.id };
    const { id } = await client.putTerm(dyke);
    await client.removeTerm(id);
    expect(await all(client.terms())).toEqual([]);
  });
});

describe('writing', () => {
  it('adds, decides, translates and names webhooks', async () => {
    const client = clientOf(await tokenOf('operator'));
    expect((await client.addReport({ text: 'The orchard was sold, said Ana Brook.' })).items).toHaveLength(1);
    const form = new FormData();
    form.append('file', new File(['Nobody came, said Ana Brook.'], 'two.txt'));
    const uploaded = await client.uploadReport(form);
    expect([uploaded.items[0]?.outcome, uploaded.leftOut]).toEqual(['added', null]);
    const lines = new FormData();
    lines.append('file', new File(['{"text": "It was late.", "lang": "en"}'], 'two.jsonl'));
    expect((await client.uploadReport(lines)).leftOut).toContain('write "language"');
    expect((await bed.store.ledger(0, 99)).at(-1)).toMatchObject({
      what: 'add',
      who: 'operator',
      subjects: [expect.stringMatching(/^r_/)],
    });
    const review = await client.decide({ subject: known.alignment.id, verdict: 'same' });
    expect(review).toMatchObject({ verdict: 'same', by: 'operator' });
    await client.comment({ subject: known.alignment.id, text: 'heard the tape' });
    expect(await all(client.comments())).toMatchObject([{ by: 'operator', note: 'heard the tape' }]);
    const { translatedText } = await client.translate({
      q: 'Die Brücke ist weg.',
      source: 'de',
      target: 'en',
    });
    expect(translatedText).toBe('The bridge is gone.');
    expect((await client.detect({ q: 'Die Brücke ist weg.' }))[0]?.language).toBe('de');
    const { id, secret } = await client.addWebhook({ url: 'https://desk.example/hook', kinds: ['review'] });
    expect(secret).toMatch(/^whsec_/);
    expect(await all(client.webhooks())).toMatchObject([{ id, state: 'active' }]);
    expect((await client.startWebhook(id)).id).toBe(id);
    await client.removeWebhook(id);
    expect(await all(client.webhooks())).toEqual([]);
    const deeds = (await bed.store.ledger(0, 99)).filter(({ what }) => what === 'webhook');
    expect(deeds.map(({ who, subjects, detail }) => [who, subjects, detail['deed']])).toEqual([
      ['operator', [id], 'add'],
      ['operator', [id], 'start'],
      ['operator', [id], 'remove'],
    ]);
  });
});

describe('changes', () => {
  it('gives them page by page until now, and goes on later', async () => {
    const client = clientOf();
    const pages = await all(client.changes({ limit: 3 }));
    const numbers = pages.flatMap(({ items }) => items.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const since = pages.at(-1)?.nextCursor ?? '';
    const id = await addReport('Later.');
    expect((await all(client.changes({ since }))).flatMap(({ items }) => items)).toMatchObject([{ id }]);
  });

  it('follows them, through connections that end and break, each once', async () => {
    bed = apiBed({}, { store: bed.store, streams: { most: 9, pauseMs: 1, longestMs: 5 } });
    let count = 0;
    const client = createClient({
      baseUrl,
      fetch: async (url, init) => {
        count += 1;
        if (count % 3 === 2) throw new TypeError('fetch failed');
        if (count % 3 === 0) return new Response('busy', { status: 503 });
        const response = await bed.app.request(url, init);
        return brokenAfter(response, 400);
      },
    });
    const last = await bed.store.lastChange();
    const stop = new AbortController();
    const followed: FollowedChange[] = [];
    for await (const one of client.follow({}, { signal: stop.signal, pauseMs: 1 })) {
      followed.push(one);
      if (one.change.number === last) await addReport('While following.');
      if (one.change.number === last + 1) break;
    }
    expect(followed.map(({ change }) => change.number)).toEqual(
      Array.from({ length: last + 1 }, (_, i) => i + 1),
    );
    const since = followed[2]?.cursor ?? '';
    const next = await client.follow({ since, kind: 'testimony' }, { pauseMs: 1 }).next();
    expect(next.value.change).toMatchObject({ kind: 'testimony', id: known.testimony.id });
  });

  it('misses nothing between two connections, though it began now', async () => {
    let answers = 0;
    const client = createClient({
      baseUrl,
      fetch: async (url, init) => {
        answers += 1;
        if (answers === 2) await addReport('In between.');
        const response = await bed.app.request(url, init);
        return answers === 1 ? endedAfterOne(response) : response;
      },
    });
    const next = await client.follow({ since: 'now' }, { pauseMs: 1 }).next();
    expect(next.value.change.number).toBe(await bed.store.lastChange());
    expect(answers).toBe(2);
  });

  it('stops following when it is told to, while it listens and while it waits', async () => {
    const stop = new AbortController();
    const following = clientOf().follow({ since: 'now' }, { signal: stop.signal });
    const next = following.next();
    stop.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
    const waits = new AbortController();
    const away = createClient({
      baseUrl,
      fetch: async () => {
        queueMicrotask(() => waits.abort(new Error('enough')));
        throw new TypeError('fetch failed');
      },
    });
    await expect(away.follow({}, { signal: waits.signal, pauseMs: 60_000 }).next()).rejects.toThrow('enough');
  });

  it('says where to go on when changes from so long ago are not kept', async () => {
    await bed.store.cutChanges('2030-01-01T00:00:00.000Z');
    const gone = await clientOf()
      .follow()
      .next()
      .catch((error: unknown) => error);
    expect(gone).toMatchObject({ problem: { status: 410, nextCursor: expect.any(String) } });
    const { nextCursor } = (gone as ApiProblem).problem;
    const id = await addReport('New.');
    const next = await clientOf()
      .follow({ since: nextCursor ?? '' })
      .next();
    expect(next.value.change.id).toBe(id);
  });
});

/** The answer, whose body fails after so many bytes: in the middle of an event. */
function brokenAfter(response: Response, most: number): Response {
  let left = most;
  const broken = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      controller.enqueue(chunk.slice(0, left));
      left -= chunk.length;
      if (left <= 0) controller.error(new TypeError('terminated'));
    },
  });
  return new Response(response.body?.pipeThrough(broken) ?? null, response);
}

/** The answer, whose body ends after its first chunk. */
function endedAfterOne(response: Response): Response {
  const ended = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      controller.enqueue(chunk);
      controller.terminate();
    },
  });
  return new Response(response.body?.pipeThrough(ended) ?? null, response);
}

describe('verifyWebhook', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const body = '{"test": 2432232314}';
  const now = new Date(1614265330_000);
  const headers = (part: Record<string, string> = {}) =>
    new Headers({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      ...part,
    });

  it('gives the message that was signed', async () => {
    expect(await verifyWebhook(headers(), body, secret, now)).toEqual({ test: 2432232314 });
  });

  it('gives nothing that was changed, is too old, or was signed by somebody else', async () => {
    expect(await verifyWebhook(headers(), `${body} `, secret, now)).toBeNull();
    expect(await verifyWebhook(headers({ 'webhook-id': 'msg_2' }), body, secret, now)).toBeNull();
    expect(await verifyWebhook(headers(), body, 'whsec_AAAA', now)).toBeNull();
    expect(await verifyWebhook(headers(), body, secret, new Date(1614265330_000 + 301_000))).toBeNull();
    expect(await verifyWebhook(headers({ 'webhook-timestamp': 'soon' }), body, secret, now)).toBeNull();
    expect(await verifyWebhook(new Headers(), body, secret, now)).toBeNull();
  });
});

describe('the package', () => {
  const folder = new URL('../../packages/client/', import.meta.url);

  it('knows the API as the server describes it (npm run client makes it so)', async () => {
    const { body } = await bed.get('/openapi.json');
    const kept = JSON.parse(readFileSync(new URL('openapi.json', folder), 'utf8'));
    expect({ ...kept, info: null }).toEqual({ ...body, info: null });
    const script = fileURLToPath(new URL('scripts/write-schema.mjs', folder));
    await promisify(execFile)(process.execPath, [script, '--check']);
  });

  it('has a function for each operation but those that watch over the process', () => {
    const { paths } = JSON.parse(readFileSync(new URL('openapi.json', folder), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const named = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    const source = readFileSync(new URL('src/create-client.ts', folder), 'utf8');
    const missing = named.filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
    expect(missing).toEqual(['getHealth', 'getReadiness', 'getMetrics']);
  });

  it('imports nothing but its own files, so that it runs in browsers', () => {
    const files = readdirSync(new URL('src/', folder)).filter((file) => file.endsWith('.ts'));
    const imported = files.flatMap((file) =>
      [
        ...readFileSync(new URL(`src/${file}`, folder), 'utf8').matchAll(/(?:from|import) ?\(?'([^']+)'/g),
      ].map(([, from]) => from),
    );
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((from) => !from?.startsWith('./'))).toEqual([]);
    const { dependencies = null } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    expect(dependencies).toBeNull();
  });
});

/** An answer of which no word ever comes, until the signal. */
async function neverEnding(signal: AbortSignal | null | undefined): Promise<Response> {
  const body = new ReadableStream({
    start: (controller) =>
      signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
  });
  return new Response(body);
}
