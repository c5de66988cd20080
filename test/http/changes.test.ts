/** Following what changes, page by page and as a stream. */
import { reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiBed, apiBed, told } from './api-bed.ts';

let bed: ApiBed;
beforeEach(() => {
  bed = apiBed();
});

async function addReport(text: string, collection = 'default'): Promise<string> {
  const report = aReport({ text, collection, id: reportId(collection, text) });
  await bed.store.addReport(report, new Uint8Array());
  return report.id;
}

describe('GET /v1/changes', () => {
  it('gives every change once, and a cursor to go on from that is never null', async () => {
    await told(bed);
    const whole = (await bed.get('/v1/changes?limit=200')).body;
    expect(whole.items.length).toBeGreaterThan(5);
    const numbers: number[] = [];
    for (let since = ''; ; ) {
      const { body } = await bed.get(`/v1/changes?limit=3${since && `&since=${since}`}`);
      numbers.push(...body.items.map(({ number }: { number: number }) => number));
      since = body.nextCursor;
      if (body.items.length === 0) break;
    }
    expect(numbers).toEqual(whole.items.map((_: unknown, i: number) => i + 1));
    const id = await addReport('Later.');
    const later = await bed.get(`/v1/changes?since=${whole.nextCursor}`);
    expect(later.body.items).toMatchObject([{ kind: 'report', id, op: 'create', collection: 'default' }]);
  });

  it('begins now where that is asked for, and filters', async () => {
    await told(bed);
    const { body } = await bed.get('/v1/changes?since=now');
    expect(body.items).toEqual([]);
    const id = await addReport('Elsewhere.', 'other');
    await addReport('Here.');
    const found = await bed.get(`/v1/changes?since=${body.nextCursor}&collection=other&kind=report`);
    expect(found.body.items).toMatchObject([{ id }]);
    expect((await bed.get('/v1/changes?since=yesterday')).body.errors).toMatchObject([
      { pointer: '#/since' },
    ]);
    expect(await bed.get('/v1/changes?kind=sentence')).toMatchObject({ status: 400 });
  });
});

describe('changes that are not kept any more', () => {
  it('are 410, with the place to follow from once the lists were read anew', async () => {
    await addReport('Old.');
    await bed.store.cutChanges('2030-01-01');
    await addReport('New.');
    for (const path of ['/v1/changes', '/v1/changes/stream']) {
      const { status, body, headers } = await bed.get(path);
      expect([status, headers.get('content-type')]).toEqual([410, 'application/problem+json']);
      expect(body.detail).toContain('read the lists anew');
      expect((await bed.get(`/v1/changes?since=${body.nextCursor}`)).body.items).toEqual([]);
    }
    const kept = Buffer.from(JSON.stringify(['changes', 1])).toString('base64url');
    expect((await bed.get(`/v1/changes?since=${kept}`)).body.items).toMatchObject([{ number: 2 }]);
  });

  it('end a stream that comes to them, without leaving any out', async () => {
    await addReport('One.');
    const { store } = bed;
    const changes: typeof store.changes = async (after, limit, filter) => {
      const found = await store.changes(after, limit, filter);
      // Cut while it is followed.
      return { ...found, items: [], cut: 1 };
    };
    bed = apiBed({}, { store: { ...store, changes } });
    expect(await (await bed.app.request('/v1/changes/stream')).text()).toBe('');
  });
});

interface StreamEvent {
  readonly id: string;
  readonly change: { readonly number: number; readonly id: string };
}

/** A stream's events, one by one. */
async function* eventsOf(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): AsyncGenerator<StreamEvent> {
  const response = await bed.app.request(path, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (let text = ''; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      text += new TextDecoder().decode(value);
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, data] = /^data: (.*)$/m.exec(block) ?? [];
        const [, id = ''] = /^id: (.*)$/m.exec(block) ?? [];
        if (data !== undefined) yield { id, change: JSON.parse(data) };
      }
    }
  } finally {
    await reader.cancel();
  }
}

/** Waits for so many events, then goes away. */
async function take(count: number, events: AsyncGenerator<StreamEvent>): Promise<readonly StreamEvent[]> {
  const taken: StreamEvent[] = [];
  for await (const event of events) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

describe('GET /v1/changes/stream', () => {
  it('sends what was, and then what comes', async () => {
    const first = await addReport('One.');
    const events = eventsOf('/v1/changes/stream');
    expect((await events.next()).value).toMatchObject({ change: { number: 1, id: first } });
    const next = events.next();
    const second = await addReport('Two.');
    expect((await next).value).toMatchObject({ change: { number: 2, id: second } });
    await events.return(undefined);
  });

  it('goes on after the last event that its client had', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) await addReport(text);
    const [one] = await take(1, eventsOf('/v1/changes/stream'));
    const rest = await take(2, eventsOf('/v1/changes/stream?since=now', { 'Last-Event-ID': one?.id ?? '' }));
    expect(rest.map(({ change }) => change.number)).toEqual([2, 3]);
    const page = await bed.get(`/v1/changes?since=${rest[0]?.id}`);
    expect(page.body.items).toMatchObject([{ number: 3 }]);
  });

  it('holds so many at once, and makes room when one goes', async () => {
    await addReport('One.');
    const [a, b] = [eventsOf('/v1/changes/stream'), eventsOf('/v1/changes/stream')];
    await Promise.all([a.next(), b.next()]);
    expect(await bed.get('/v1/changes/stream')).toMatchObject({ status: 503, body: { status: 503 } });
    await a.return(undefined);
    expect(await take(1, eventsOf('/v1/changes/stream'))).toHaveLength(1);
    await b.return(undefined);
  });

  it('says where it is at once, where there is nothing to tell yet', async () => {
    await addReport('One.');
    bed = apiBed({}, { store: bed.store, streams: { most: 1, pauseMs: 1, longestMs: 20 } });
    const text = await (await bed.app.request('/v1/changes/stream?since=now')).text();
    const [, cursor] = /^id: (\S+)\n\n$/.exec(text) ?? [];
    expect((await bed.get(`/v1/changes?since=${cursor}`)).body.items).toEqual([]);
  });

  it('ends after its time, and opens nothing for HEAD', async () => {
    await addReport('One.');
    bed = apiBed({}, { store: bed.store, streams: { most: 1, pauseMs: 1, longestMs: 20 } });
    const head = await bed.app.request('/v1/changes/stream', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/event-stream',
      '',
    ]);
    const text = await (await bed.app.request('/v1/changes/stream')).text();
    expect(text.match(/^event: change$/gm)).toHaveLength(1);
  });

  it('ends without the words of an error that nobody expected', async () => {
    await addReport('One.');
    const { store } = bed;
    const changes: typeof store.changes = async () => {
      throw new TypeError('Holm said');
    };
    bed = apiBed({}, { store: { ...store, changes } });
    expect(await (await bed.app.request('/v1/changes/stream')).text()).toBe('');
    expect(bed.events.some(({ cause }) => cause?.startsWith('unexpected TypeError'))).toBe(true);
  });
});
