/** What the API lets be added and decided, and its translations. */
import { Unavailable } from '@crossquote/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiBed, apiBed, told } from './api-bed.ts';

let bed: ApiBed;
let operator: Readonly<Record<string, string>>;
beforeEach(async () => {
  bed = apiBed();
  operator = await bed.token('operator', 'intake');
});

const text = 'The ferry left without its lights, said Orla Venn. Nobody counted the children.';

function form(name: string, content: string, fields: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  data.append('file', new File([content], name));
  for (const [key, value] of Object.entries(fields)) data.append(key, value);
  return data;
}

describe('adding reports', () => {
  it('adds words as JSON, schedules what follows, and knows them the second time', async () => {
    const body = {
      text,
      title: 'Ferry',
      publisher: 'Varn Herald',
      publishedAt: '2026-03-01',
      collection: 'sea',
    };
    const first = await bed.post('/v1/reports', body, operator);
    const [{ id }] = first.body.items;
    expect(first).toMatchObject({
      status: 201,
      body: { items: [{ outcome: 'added', language: 'en', length: text.length }], problems: [] },
    });
    expect(first.headers.get('location')).toBe(`/v1/reports/${id}`);
    expect((await bed.get(`/v1/reports/${id}`)).body).toMatchObject({
      ...without(body, 'text'),
      source: null,
    });
    expect(bed.queue.jobs()).toMatchObject([{ stage: 'split', payload: { subject: id } }]);
    const again = await bed.post('/v1/reports', body, operator);
    expect(again).toMatchObject({
      status: 200,
      body: { items: [{ id, outcome: 'unchanged', readOtherwise: false }] },
    });
    const other = await bed.post('/v1/reports', { ...body, title: 'Another' }, operator);
    expect(other).toMatchObject({ status: 200, body: { items: [{ id, outcome: 'same text' }] } });
  });

  it('knows a file by its bytes where an earlier version read it otherwise, and keeps it as it is read now where that is asked', async () => {
    const file = (fields = {}) => form('ferry.txt', text, fields);
    const [{ id }] = (await bed.post('/v1/reports', file(), operator)).body.items;
    const report = await bed.store.report(id);
    if (!report) throw new Error('it was added');
    await bed.store.removeReport(id, () => ({ units: [], whole: '' }), {
      by: 'kim',
      at: '2026-03-01T10:00:00.000Z',
    });
    await bed.store.addReport({ ...report, id: 'r_before', text: 'The ferry | left.' }, null);
    expect(await bed.post('/v1/reports', file(), operator)).toMatchObject({
      status: 200,
      body: { items: [{ id: 'r_before', outcome: 'unchanged', readOtherwise: true, length: 17 }] },
    });
    expect(await bed.post('/v1/reports', file({ anew: 'true' }), operator)).toMatchObject({
      status: 201,
      body: { items: [{ id, outcome: 'added', length: text.length }] },
    });
    expect(await bed.post('/v1/reports', file({ anew: 'yes' }), operator)).toMatchObject({ status: 422 });
  });

  it('answers with the language that a report stands in, whatever it is taken for the second time', async () => {
    await bed.post('/v1/reports', { text, language: 'de' }, operator);
    const { body } = await bed.post('/v1/reports', { text, language: 'fr' }, operator);
    expect(body.items).toMatchObject([{ outcome: 'same text', language: 'de' }]);
    const none = await bed.post('/v1/reports', { text: `${text} More.`, language: 'klingon' }, operator);
    expect(none).toMatchObject({ status: 422 });
  });

  it('puts an urgent report before all that waits, also one that is there already, and takes nobody else’s word for it', async () => {
    const waiting = await bed.post('/v1/reports', { text: `${text} She left early.` }, operator);
    const urgent = await bed.post('/v1/reports', { text, urgent: true }, operator);
    const ids = [urgent.body.items[0].id];
    expect(await bed.store.urgentReports()).toEqual(ids);
    expect(bed.queue.jobs()).toMatchObject([{ stage: 'split' }, { stage: 'split', isUrgent: true }]);
    const { body } = await bed.post('/v1/reports', form('words.txt', text, { urgent: 'true' }), operator);
    expect(body.items[0].id).toBe(ids[0]);
    await bed.post('/v1/reports', { text: `${text} She left early.`, urgent: true }, operator);
    expect(await bed.store.isUrgent(waiting.body.items[0].id)).toBe(true);
    const reviewer = await bed.token('reviewer');
    expect(await bed.post('/v1/reports', { text, urgent: true }, reviewer)).toMatchObject({ status: 403 });
    expect(await bed.post('/v1/reports', { text, urgent: 'yes' }, operator)).toMatchObject({ status: 422 });
  });

  it('reads HTML, and takes what the page says for what nobody gave', async () => {
    const html = `<html lang="en"><head><title>Ferry</title></head><body><article><p>${text}</p></article></body></html>`;
    const { status, body } = await bed.post('/v1/reports', { html, language: 'en-GB' }, operator);
    expect(status).toBe(201);
    expect((await bed.get(`/v1/reports/${body.items[0].id}`)).body).toMatchObject({
      title: 'Ferry',
      language: 'en-GB',
    });
  });

  it('takes files as `add` does, by their names alone', async () => {
    const file = form('../../etc/Ferry.md', `# Ferry\n\n${text}\n`, { publisher: 'Varn Herald' });
    const { status, body } = await bed.post('/v1/reports', file, operator);
    expect(status).toBe(201);
    const report = await bed.get(`/v1/reports/${body.items[0].id}`);
    expect(report.body).toMatchObject({ source: 'Ferry.md', title: 'Ferry', publisher: 'Varn Herald' });
  });

  it('takes a mail, and says what of it is left out', async () => {
    const mail = `Subject: Ferry\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n${text}\n--x\nContent-Type: image/png\n\nx\n--x--\n`;
    const { status, body } = await bed.post('/v1/reports', form('ferry.eml', mail), operator);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { leftOut: expect.stringContaining('attached') },
    });
    expect((await bed.get(`/v1/reports/${body.items[0].id}`)).body).toMatchObject({ title: 'Ferry' });
    expect((await bed.post('/v1/reports', { text }, operator)).body).toMatchObject({ leftOut: null });
  });

  it('takes every good line of a JSON Lines file and names the others', async () => {
    const lines = [{ text }, { nothing: 1 }, { text: `${text} She left early.` }].map((l) =>
      JSON.stringify(l),
    );
    const answer = await bed.post('/v1/reports', form('all.jsonl', lines.join('\n')), operator);
    expect(answer).toMatchObject({ status: 201, body: { items: [{}, {}], problems: [{ line: 2 }] } });
    expect(answer.headers.get('location')).toBeNull();
  });

  it.each([
    [{}, 'either text or html', '#'],
    [{ text, html: text }, 'either text or html', '#'],
    [{ text: 3 }, 'cannot be used; give a text', '#/text'],
    [{ text, colour: 'red' }, 'not known here', '#/colour'],
    [{ text, publishedAt: 'yesterday' }, '', '#/publishedAt'],
    [{ text, language: 'no tag' }, 'BCP 47', '#/language'],
    [{ text, language: 'german' }, 'de is German', '#/language'],
    [{ text: 'a\0b' }, 'U+0000', '#/text'],
    [{ text: 'a\ud800b' }, 'half a character', '#/text'],
  ])('says what is wrong with %j', async (body, detail, pointer) => {
    const answer = await bed.post('/v1/reports', body, operator);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ in: 'body', pointer }] } });
    expect(answer.body.errors[0].detail).toContain(detail);
  });

  it('says what is wrong with a file or a body that is none', async () => {
    expect(await bed.post('/v1/reports', form('report.pdf', text), operator)).toMatchObject({ status: 422 });
    expect(await bed.post('/v1/reports', form('empty.txt', ' \n'), operator)).toMatchObject({ status: 422 });
    const request = (body: string, type: string) =>
      bed.app.request('/v1/reports', {
        method: 'POST',
        body,
        headers: { ...operator, 'Content-Type': type },
      });
    expect((await request('{"text":', 'application/json')).status).toBe(400);
    expect((await request('--x', 'multipart/form-data; boundary=y')).status).toBe(400);
    expect((await request('text=a', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  it('keeps reports although the queue is away, asks it no more than once, and hands them out later', async () => {
    let asked = 0;
    const soon: (string | undefined)[] = [];
    const enqueue = () => {
      asked++;
      return Promise.reject(new Unavailable('Redis does not answer'));
    };
    const sweeps = { soon: (collection?: string) => void soon.push(collection) };
    const broken = apiBed({}, { queue: { ...bed.deps.queue, enqueue }, sweeps });
    const token = await broken.token('operator');
    const body = new FormData();
    const lines = ['The pier is empty.', 'The ferry left.', 'Nobody came.'].map(
      (words) => `{"text":"${words}"}`,
    );
    body.set('file', new File([lines.join('\n')], 'three.jsonl'));
    const answer = await broken.app.request('/v1/reports', { method: 'POST', body, headers: token });
    expect(answer.status).toBe(201);
    expect(await broken.store.reports()).toHaveLength(3);
    expect(broken.events.at(-1)?.cause).toBe('Redis does not answer');
    expect([asked, soon]).toEqual([1, [undefined]]);
  });
});

describe('removing', () => {
  it('takes a report away with what was made from it, for an operator, and schedules the clusters', async () => {
    const { alignment } = await told(bed);
    const { items } = (await bed.get('/v1/reports')).body;
    const path = `/v1/reports/${items[0].id}`;
    const remove = (headers = {}) => bed.app.request(path, { method: 'DELETE', headers });
    expect((await remove()).status).toBe(401);
    expect((await remove(await bed.token('reviewer'))).status).toBe(403);
    const answer = await remove(operator);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { reportId: items[0].id, collection: 'default', alignments: 1, decided: 0 },
    ]);
    expect(await bed.get(path)).toMatchObject({ status: 404 });
    expect(await bed.get(`/v1/alignments/${alignment.id}`)).toMatchObject({ status: 404 });
    expect((await remove(operator)).status).toBe(404);
  });
});

describe('deciding', () => {
  it('writes a decision, signed by the token, and schedules the clusters', async () => {
    const { alignment } = await told(bed);
    const reviewer = await bed.token('reviewer', 'kim');
    const decision = { subject: alignment.id, verdict: 'same', note: 'the same bridge' };
    const answer = await bed.post('/v1/reviews', decision, reviewer);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        kind: 'review',
        by: 'kim',
        before: 'suggested',
        after: 'confirmed',
        at: '2026-03-05T10:00:00.000Z',
      },
    });
    expect((await bed.get(`/v1/alignments/${alignment.id}`)).body).toMatchObject({ state: 'confirmed' });
    expect((await bed.get(`/v1/reviews?subject=${alignment.id}`)).body).toEqual({
      items: [answer.body],
      nextCursor: null,
    });
    expect(bed.queue.jobs().length).toBeGreaterThan(0);
  });

  it('lets nobody but an operator sign for somebody else', async () => {
    const { alignment } = await told(bed);
    const reviewer = await bed.token('reviewer', 'kim');
    const decision = { subject: alignment.id, verdict: 'same', by: 'rosa' };
    expect(await bed.post('/v1/reviews', decision, reviewer)).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('leave `by` out') },
    });
    expect((await bed.get('/v1/reviews')).body.items).toEqual([]);
    expect(await bed.post('/v1/reviews', { ...decision, by: 'kim' }, reviewer)).toMatchObject({
      status: 201,
    });
    const other = await bed.post('/v1/reviews', { ...decision, verdict: 'undo' }, operator);
    expect(other.body).toMatchObject({ by: 'rosa', after: 'suggested' });
    expect(await bed.post('/v1/reviews', { ...decision, verdict: 'undo' }, operator)).toMatchObject({
      status: 409,
    });
  });

  it('writes nothing over a decision that the caller says not to have seen', async () => {
    const { alignment } = await told(bed);
    const decision = { subject: alignment.id, verdict: 'same', seen: null };
    const first = await bed.post('/v1/reviews', decision, await bed.token('reviewer', 'kim'));
    const lou = await bed.token('reviewer', 'lou');
    const late = await bed.post('/v1/reviews', { ...decision, verdict: 'different' }, lou);
    expect([first.status, late.status, late.body.detail]).toEqual([
      201,
      409,
      expect.stringContaining('look at what they say'),
    ]);
    expect((await bed.get('/v1/reviews')).body.items).toEqual([first.body]);
    const seen = { ...decision, verdict: 'different', seen: first.body.id };
    expect(await bed.post('/v1/reviews', seen, lou)).toMatchObject({ status: 201, body: { by: 'lou' } });
  });

  it('keeps no letter that could not be read: a body that is not UTF-8 is refused', async () => {
    const { alignment } = await told(bed);
    const kim = await bed.token('reviewer', 'kim');
    const decision = JSON.stringify({ subject: alignment.id, verdict: 'same', note: 'an der Brücke' });
    const sent = (encoding: BufferEncoding) =>
      bed.app.request('/v1/reviews', {
        method: 'POST',
        headers: { ...kim, 'Content-Type': 'application/json; charset=iso-8859-1' },
        body: new Uint8Array(Buffer.from(decision, encoding)),
      });
    const answer = await sent('latin1');
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining('the body is not UTF-8') }),
    ]);
    expect((await bed.get('/v1/reviews')).body.items).toEqual([]);
    expect((await sent('utf8')).status).toBe(201);
  });

  it('keeps none of a form with a file either: what stands beside the file is UTF-8, and so is its name', async () => {
    const sent = (title: Buffer, name: Buffer) => {
      const form = [
        '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\n',
        title,
        '\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="',
        name,
        // Words in another encoding: files come as tools save them.
        '"\r\nContent-Type: text/plain\r\n\r\nDie Br\xfccke ist weg, sagte die F\xe4hrfrau. Alle gr\xfc\xdften.\r\n--x--\r\n',
      ];
      return bed.app.request('/v1/reports', {
        method: 'POST',
        headers: { ...operator, 'Content-Type': 'multipart/form-data; boundary=x' },
        body: new Uint8Array(
          Buffer.concat(form.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
        ),
      });
    };
    const [good, bad] = [Buffer.from('Brücke'), Buffer.from('Brücke', 'latin1')];
    for (const answer of [await sent(bad, good), await sent(good, bad)])
      expect([answer.status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ detail: expect.stringContaining('not UTF-8') }),
      ]);
    expect((await bed.get('/v1/reports')).body.items).toEqual([]);
    expect((await sent(good, good)).status).toBe(201);
    expect((await bed.get('/v1/reports')).body.items).toMatchObject([{ title: 'Brücke' }]);
  });

  it('refuses what cannot be decided', async () => {
    const { alignment } = await told(bed);
    const post = (body: object) => bed.post('/v1/reviews', body, operator);
    expect(await post({ subject: 'a_none', verdict: 'same' })).toMatchObject({ status: 404 });
    expect(await post({ subject: alignment.id, verdict: 'undo' })).toMatchObject({ status: 409 });
    expect(await post({ subject: alignment.id, verdict: 'perhaps' })).toMatchObject({ status: 422 });
    expect(await post({ subject: alignment.id, verdict: 'same', by: ' ' })).toMatchObject({ status: 422 });
    expect((await bed.get('/v1/reviews')).body.items).toEqual([]);
  });
});

describe('commenting', () => {
  it('keeps what reviewers say among themselves from whoever may only read, in every list and file', async () => {
    const { alignment } = await told(bed);
    const [kim, reader] = [await bed.token('reviewer', 'kim'), await bed.token('reader', 'lee')];
    const said = { subject: alignment.id, text: 'ask the stringer' };
    const file = async (kind: string, headers: Readonly<Record<string, string>>) =>
      (await bed.app.request(`/v1/export?kind=${kind}`, { headers })).text();
    expect(await bed.post('/v1/comments', said, reader)).toMatchObject({ status: 403 });
    expect(await bed.post('/v1/comments', { ...said, by: 'rosa' }, kim)).toMatchObject({ status: 403 });
    expect(await bed.post('/v1/comments', { ...said, text: ' ' }, kim)).toMatchObject({ status: 422 });
    const { status, body } = await bed.post('/v1/comments', said, kim);
    expect([status, body]).toMatchObject([201, { verdict: 'comment', by: 'kim', note: said.text }]);
    expect((await bed.get('/v1/comments', kim)).body.items).toEqual([body]);
    expect((await bed.get(`/v1/reviews?subject=${alignment.id}`, kim)).body.items).toEqual([body]);
    expect(await file('reviews', kim)).toContain(said.text);
    expect((await bed.get(`/v1/alignments/${alignment.id}`)).body).toMatchObject({ state: 'suggested' });
    expect(await bed.get('/v1/comments', reader)).toMatchObject({ status: 403 });
    for (const headers of [reader, {}]) {
      expect((await bed.get('/v1/reviews', headers)).body.items).toEqual([]);
      for (const kind of ['reviews', 'all']) expect(await file(kind, headers)).not.toContain(said.text);
    }
  });
});

describe('LibreTranslate', () => {
  it('translates one text or several', async () => {
    const q = 'Die Brücke ist weg.';
    const one = await bed.post('/translate', { q, source: 'de', target: 'en' });
    expect(one).toMatchObject({ status: 200, body: { translatedText: 'The bridge is gone.' } });
    const many = await bed.post('/translate', {
      q: [q, '— 12'],
      source: 'de',
      target: 'en',
      format: 'text',
      api_key: '',
    });
    expect(many.body).toEqual({
      translatedText: ['The bridge is gone.', '— 12'],
      models: ['fake/de-en'],
      warnings: [[], []],
    });
    const nothing = await bed.post('/translate', { q: '— 12', source: 'de', target: 'en' });
    expect(nothing.body).toEqual({ translatedText: '— 12', models: [], warnings: [] });
    const other = await bed.post('/translate', { q: 'Мы не слышали.', source: 'de', target: 'en' });
    expect(other.body).toMatchObject({
      translatedText: 'Мы не слышали.',
      warnings: [{ check: 'foreign', detail: expect.stringContaining('left as it is') }],
    });
  });

  it('takes a plain form too, as clients in Python send one, unless a page in a browser does', async () => {
    const ask = (path: string, fields: Record<string, string> | [string, string][], headers = {}) =>
      bed.app.request(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8', ...headers },
      });
    const fields = { q: 'Die Brücke ist weg.', source: 'de', target: 'en', api_key: '' };
    const answer = await ask('/translate', fields);
    expect(await answer.json()).toMatchObject({ translatedText: 'The bridge is gone.' });
    expect(await (await ask('/detect', fields)).json()).toMatchObject([{ language: 'de' }]);
    const two: [string, string][] = [...Object.entries(fields), ['q', '12']];
    expect(await (await ask('/translate', two)).json()).toMatchObject({
      translatedText: ['The bridge is gone.', '12'],
    });
    expect((await ask('/translate', { source: 'de' })).status).toBe(422);
    const latin = await bed.app.request('/translate', {
      method: 'POST',
      body: 'q=Br%FCcke&source=de&target=en',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect([latin.status, await latin.json()]).toEqual([
      400,
      expect.objectContaining({ error: expect.stringContaining('percent-encoded UTF-8') }),
    ]);
    expect((await ask('/translate', fields, { Origin: 'https://evil.example' })).status).toBe(415);
  });

  it.each([
    [{ source: 'klingon!' }, 'body #/source: is neither auto nor a language tag, such as de'],
    [{ q: 5 }, 'body #/q: is neither a text of up to 50000 letters nor a list of up to 100 such texts'],
  ])('says how to mend what it cannot take: %j', async (wrong, detail) => {
    const { status, body } = await bed.post('/translate', { q: 'a', source: 'de', target: 'en', ...wrong });
    expect([status, body.detail]).toEqual([422, detail]);
  });

  it('hears the language where nobody names it', async () => {
    const q = 'Die Brücke ist weg.';
    const { body } = await bed.post('/translate', { q: [q, '12'], source: 'auto', target: 'en' });
    expect(body).toMatchObject({
      translatedText: ['The bridge is gone.', '12'],
      detectedLanguage: [{ language: 'de' }, { language: 'und', confidence: 0 }],
    });
    expect((await bed.post('/detect', { q })).body).toEqual([{ language: 'de', confidence: 100 }]);
  });

  it('says how to get a model that is not here', async () => {
    const answer = await bed.post('/translate', { q: 'Fumée.', source: 'fr', target: 'en' });
    expect(answer).toMatchObject({
      status: 503,
      body: { error: expect.stringContaining('models fetch fake/fr-en') },
    });
    expect(answer.headers.get('retry-after')).toBe('5');
  });

  it('refuses more than it takes at once', async () => {
    const ask = (q: unknown) => bed.post('/translate', { q, source: 'de', target: 'en' });
    expect(await ask('a'.repeat(50_001))).toMatchObject({ status: 422 });
    expect(await ask(Array.from({ length: 101 }, () => 'a'))).toMatchObject({ status: 422 });
    expect(await ask(Array.from({ length: 60 }, () => 'a'.repeat(1000)))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/q' }] },
    });
  });

  it('lists the languages that a model is here for', async () => {
    expect((await bed.get('/languages')).body).toEqual([{ code: 'de', name: 'German', targets: ['en'] }]);
  });
});

function without<T extends object>(value: T, key: keyof T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Partial<T>;
}
