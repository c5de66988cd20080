/** What the API lets be read. */
import { reportRecord } from '@crossquote/pipeline';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiBed, apiBed, type Told, told } from './api-bed.ts';

let bed: ApiBed;
let known: Told;
beforeEach(async () => {
  bed = apiBed();
  known = await told(bed);
});

const idsOf = ({ body }: { body: { items: readonly { id: string }[] } }) => body.items.map(({ id }) => id);

describe('reports', () => {
  it('lists them by date, a page at a time, and finds its place again after an insert', async () => {
    const { one, two } = known;
    const first = await bed.get('/v1/reports?limit=1');
    expect(first).toMatchObject({ status: 200, body: { items: [{ kind: 'report', id: two.id }] } });
    await bed.store.addReport({ ...one, id: 'r_0', publishedAt: '2020-01-01' }, new Uint8Array());
    const second = await bed.get(`/v1/reports?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body).toEqual({
      items: [reportRecord({ ...one, length: one.text.length })],
      nextCursor: null,
    });
  });

  it.each([
    ['language=de', 1],
    ['language=german', 0],
    ['publisher=Varn+Herald', 1],
    ['from=2026-03-02', 1],
    ['to=2026-03-01', 1],
    ['collection=other', 0],
    ['', 2],
  ])('filters by %s', async (query, count) => {
    expect((await bed.get(`/v1/reports?${query}`)).body.items).toHaveLength(count);
  });

  it('gives one, with an ETag that spares it the second time, and answers HEAD', async () => {
    const { one } = known;
    const path = `/v1/reports/${one.id}`;
    const first = await bed.get(path);
    expect(first).toMatchObject({ status: 200, body: { id: one.id, title: 'The bridge' } });
    const tag = first.headers.get('etag') ?? '';
    expect(await bed.get(path, { 'If-None-Match': tag })).toMatchObject({ status: 304, body: '' });
    const head = await bed.app.request(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    expect(await bed.get('/v1/reports/r_none')).toMatchObject({ status: 404, body: { status: 404 } });
  });

  it('gives words with selectors that find them again', async () => {
    const { two } = known;
    const { body } = await bed.get(`/v1/reports/${two.id}/text?start=4&end=10`);
    expect(body).toMatchObject({ kind: 'text', unit: 'utf-16', text: 'Brücke', start: 4, end: 10 });
    const [quote, position] = body.selector;
    expect(`${quote.prefix}${quote.exact}${quote.suffix}`).toBe(two.text.slice(0, 42));
    expect(position).toEqual({ type: 'TextPositionSelector', start: 4, end: 10 });
    expect((await bed.get(`/v1/reports/${two.id}/text`)).body.text).toBe(two.text);
  });

  it('cuts no character in two', async () => {
    const { two } = known;
    const at = two.text.indexOf('🌉');
    expect(await bed.get(`/v1/reports/${two.id}/text?end=${at + 1}`)).toMatchObject({ status: 422 });
    const { body } = await bed.get(`/v1/reports/${two.id}/text?end=${at - 31}`);
    expect(body.selector[0].suffix).toBe(two.text.slice(at - 31, at));
    expect(await bed.get(`/v1/reports/${two.id}/text?end=100000`)).toMatchObject({ status: 422 });
  });

  it.each(['sentences', 'translations'])('lists its %s page by page', async (kind) => {
    const path = `/v1/reports/${known.two.id}/${kind}`;
    const whole = idsOf(await bed.get(path));
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await bed.get(`${path}?limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...idsOf(page));
      if (page.body.nextCursor === null) break;
      cursor = page.body.nextCursor;
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(paged).toEqual(whole);
  });

  it('lists its quotes with the words at every range, and gives one', async () => {
    const { one, quotes } = known;
    const { body } = await bed.get(`/v1/reports/${one.id}/quotes`);
    const [record] = body.items;
    expect(record).toMatchObject({
      kind: 'quote',
      id: quotes[0].id,
      content: [{ start: 0, end: 18, text: 'The bridge is gone' }],
      cue: { text: 'said' },
    });
    expect((await bed.get(`/v1/quotes/${quotes[0].id}`)).body).toEqual(record);
    expect(await bed.get('/v1/quotes/q_none')).toMatchObject({ status: 404 });
  });
});

describe('quotes', () => {
  it('lists them across reports, a page at a time', async () => {
    const { one, two, quotes } = known;
    const first = await bed.get('/v1/quotes?limit=1');
    expect(first.body.items).toMatchObject([{ kind: 'quote', id: quotes[1].id, reportId: two.id }]);
    const second = await bed.get(`/v1/quotes?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ items: [{ id: quotes[0].id, reportId: one.id }], nextCursor: null });
  });

  it.each([
    ['language=de', 1],
    ['speaker=Mira+Holm', 2],
    ['speaker=holm', 2],
    ['speaker=ميرا', 2],
    ['speaker=Jan+Holm', 0],
    ['speaker=p_2', 0],
    ['form=indirect', 0],
    ['from=2026-03-02', 1],
    ['collection=other', 0],
  ])('filters by %s', async (query, count) => {
    expect((await bed.get(`/v1/quotes?${query}`)).body.items).toHaveLength(count);
  });
});

describe('alignments and testimonies', () => {
  it('lists and gives alignments with their state', async () => {
    const { alignment, one } = known;
    const { body } = await bed.get(`/v1/alignments?state=suggested&minScore=0.5&report=${one.id}`);
    expect(body).toMatchObject({ items: [{ kind: 'alignment', id: alignment.id, state: 'suggested' }] });
    expect((await bed.get(`/v1/alignments/${alignment.id}`)).body).toEqual(body.items[0]);
    expect((await bed.get('/v1/alignments?minScore=0.95')).body.items).toEqual([]);
    expect(await bed.get('/v1/alignments/a_none')).toMatchObject({ status: 404 });
  });

  it.each([
    ['Mira Holm', 1],
    ['holm', 1],
    ['ميرا', 1],
    ['p_1', 1],
    ['Jan Holm', 0],
    ['Person', 0],
  ])('finds testimonies of a speaker by %s, as quotes are found', async (who, count) => {
    const asked = `speaker=${encodeURIComponent(who)}`;
    const quotes = (await bed.get(`/v1/quotes?${asked}`)).body.items;
    expect([quotes.length > 0, (await bed.get(`/v1/testimonies?${asked}`)).body.items.length]).toEqual([
      count > 0,
      count,
    ]);
  });

  it('lists and gives testimonies with the words of their members', async () => {
    const { testimony, two } = known;
    const { body } = await bed.get('/v1/testimonies?language=de&speaker=mira');
    expect(body.items).toMatchObject([
      {
        id: testimony.id,
        searched: testimony.searched,
        members: [
          { reportId: two.id, text: 'Die Brücke ist weg', translation: { origin: 'machine' } },
          { takenFrom: { reason: 'translation' } },
        ],
      },
    ]);
    expect((await bed.get(`/v1/testimonies/${testimony.id}`)).body).toEqual(body.items[0]);
    expect((await bed.get('/v1/testimonies?state=confirmed')).body.items).toEqual([]);
    expect(await bed.get('/v1/testimonies/m_none')).toMatchObject({ status: 404 });
  });
});

describe('the whole', () => {
  it('counts collections and stages', async () => {
    const counts = { reports: 2, quotes: 2, alignments: 1, testimonies: 1, reviews: 0 };
    expect((await bed.get('/v1/collections')).body).toEqual({
      items: [{ name: 'default', ...counts, languages: ['de', 'en'] }],
      nextCursor: null,
    });
    const { body } = await bed.get('/v1/stats');
    expect(body).toMatchObject({ collections: 1, ...counts });
    expect(body.stages).toContainEqual({ stage: 'split', state: 'done', count: 2 });
  });

  it('finds quotes by words and meaning, in any language', async () => {
    const { body } = await bed.get('/v1/search?q=bridges+Mira');
    expect(body.items.map((hit: { report: { language: string } }) => hit.report.language).sort()).toEqual([
      'de',
      'en',
    ]);
    expect(body.items[0]).toMatchObject({ words: 1, quote: { kind: 'quote' }, report: { kind: 'report' } });
    expect((await bed.get('/v1/search?q=bridges&language=de&limit=1')).body.items).toHaveLength(1);
    const first = await bed.get('/v1/search?q=bridges+Mira&limit=1');
    const second = await bed.get(`/v1/search?q=bridges+Mira&limit=1&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items]).toEqual(body.items);
    expect(second.body.nextCursor).toBeNull();
    expect(await bed.get('/v1/search')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '#/q' }] },
    });
  });

  it('finds sentences too, a page at a time', async () => {
    const { body } = await bed.get('/v1/search/sentences?q=the+bridge+is+gone');
    expect(body.items).toMatchObject([
      { sentence: { kind: 'sentence', reportId: known.one.id, index: 0 }, report: { language: 'en' } },
      { sentence: { reportId: known.two.id, index: 0 }, report: { language: 'de' } },
    ]);
    const first = await bed.get('/v1/search/sentences?q=the+bridge+is+gone&limit=1');
    const rest = await bed.get(
      `/v1/search/sentences?q=the+bridge+is+gone&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect([...first.body.items, ...rest.body.items]).toEqual(body.items);
  });

  it('is well and ready, and says so when the database is not there', async () => {
    expect(await bed.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await bed.get('/readyz')).toMatchObject({ status: 200 });
  });
});

describe('wrong requests', () => {
  it.each([
    ['/v1/reports?limit=0', '#/limit', 'is too small; give 1 or more'],
    ['/v1/reports?limit=201', '#/limit', 'is too large; give 200 or less'],
    ['/v1/reports?limit=1e99', '#/limit', 'is too large; give 200 or less'],
    ['/v1/reports?colour=red', '#/colour', 'not known here'],
    ['/v1/reports?from=yesterday', '#/from', 'is no date; give one such as'],
    ['/v1/reports?language=%00', '#/language', 'U+0000'],
    ['/v1/reports?cursor=zzz', '#/cursor', 'is no cursor of this list'],
    ['/v1/alignments?minScore=2', '#/minScore', 'is too large; give 1 or less'],
    ['/v1/search?q=weg&q=da', '#/q', 'is given more than once'],
    ['/v1/reports?limit=1&limit=2', '#/limit', 'is given more than once'],
    ['/v1/alignments?state=maybe', '#/state', 'give suggested, confirmed or rejected'],
    ['/v1/reports/NOT-AN-ID', '#/id', 'is no id'],
  ])('names what is wrong in %s, and what to give', async (path, pointer, detail) => {
    const answer = await bed.get(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      status: 400,
      errors: [{ pointer, detail: expect.stringContaining(detail) }],
    });
  });

  it.each(['%ED%A0%80', '%E0%A4%A', 'Stra%DFe', '100%'])('refuses words that are no UTF-8: %s', async (q) => {
    const { status, body } = await bed.get(`/v1/search?q=${q}`);
    expect([status, body.detail]).toEqual([400, expect.stringContaining('percent-encoded UTF-8')]);
  });

  it("refuses another list's cursor", async () => {
    const { body } = await bed.get('/v1/reports?limit=1');
    expect(await bed.get(`/v1/testimonies?cursor=${body.nextCursor}`)).toMatchObject({ status: 400 });
  });

  it('answers unknown paths and methods with problems', async () => {
    expect(await bed.get('/v1/nothing')).toMatchObject({ status: 404, body: { status: 404 } });
    const response = await bed.app.request('/v1/reports', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});
