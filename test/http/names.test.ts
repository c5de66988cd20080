/** Who sees which names in the API, and what of it stands in the ledger. */
import { sha256 } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { listTerm, openNames } from '@crossquote/pipeline';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiBed, apiBed, type Told, told } from './api-bed.ts';

let bed: ApiBed;
let known: Told;
let operator: Readonly<Record<string, string>>;
beforeEach(async () => {
  const plain = apiBed();
  bed = apiBed({}, { store: plain.store, names: openNames(plain.store, 'private') });
  known = await told(bed);
  operator = await bed.token('operator');
});

const PERSON = /^Person-[0-9A-HJKMNP-TV-Z]{6}$/;

async function put(body: unknown, headers: Readonly<Record<string, string>>) {
  const init = {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const answer = await bed.app.request('/v1/people', init);
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever came, for `toMatchObject`
  return { status: answer.status, body: (await answer.json()) as any };
}

const protect = () => put({ who: 'Mira Holm', class: 'protected', by: 'kim' }, operator);
const speaker = async (headers: Readonly<Record<string, string>> = {}) =>
  (await bed.get(`/v1/quotes/${known.quotes[1].id}`, headers)).body.speaker;

describe('a speaker whom nobody classed', () => {
  it('is a pseudonym for readers, in records, words and ids, and a name for reviewers', async () => {
    const reader = await bed.get(`/v1/testimonies/${known.testimony.id}`);
    expect(reader.headers.get('crossquote-names')).toBe('pseudonyms');
    const [shown] = reader.body.speakers;
    expect(shown).toEqual({
      id: expect.stringMatching(/^p_[0-9a-f]{20}$/),
      name: expect.stringMatching(PERSON),
    });
    expect((await bed.get(`/v1/reports/${known.two.id}/text`)).body.text).toBe(
      `Die Brücke ist weg, sagte ${shown.name}. 🌉 Alle weinten.`,
    );
    const reviewer = await bed.token('reviewer');
    expect(await speaker(reviewer)).toMatchObject({ name: 'Mira Holm', id: 'p_1' });
    expect((await bed.get('/v1/quotes/x', reviewer)).headers.get('crossquote-names')).toBeNull();
  });

  it('is not told by the hashes of a lean file: they are of the words as they are shown', async () => {
    const lean = async (headers: Readonly<Record<string, string>> = {}) =>
      await (await bed.app.request('/v1/export?kind=all&lean=true', { headers })).text();
    const [sentence = ''] = /^.*?\./u.exec(known.two.text) ?? [];
    expect(sentence).toContain('Mira Holm');
    const [asStored, reader] = [`sha256:${sha256(sentence)}`, await lean()];
    expect(await lean(await bed.token('reviewer'))).toContain(asStored);
    expect(reader).not.toContain(asStored);
    expect(reader).toContain(`sha256:${sha256(sentence.replace('Mira Holm', (await speaker()).name))}`);
  });

  it('is named where speakers are public', async () => {
    const open = apiBed({}, { store: bed.store });
    expect((await open.get(`/v1/quotes/${known.quotes[1].id}`)).body.speaker.name).toBe('Mira Holm');
  });

  it('is found by the pseudonym and its id, and by no name, as if nobody bore it', async () => {
    const { name, id } = await speaker();
    const found = async (who: string) =>
      (await bed.get(`/v1/testimonies?speaker=${encodeURIComponent(who)}`)).body.items.length;
    expect([await found(name), await found(id)]).toEqual([1, 1]);
    for (const who of ['Mira Holm', 'mira holm', 'mir', 'hol', 'ميرا', 'p_1', 'Nobody Atall'])
      expect([who, await found(who)]).toEqual([who, 0]);
    for (const who of [
      '%40mira',
      'mira',
      'MIRA',
      '"mira"',
      'holm',
      'Mira+bridge',
      'x%E2%80%8Bmira',
      'holm%C2%ADx',
    ]) {
      const hits = (await bed.get(`/v1/search?q=${who}`)).body.items as readonly { words: number }[];
      const most = who.includes('bridge') ? 0.5 : 0;
      expect([who, hits.filter(({ words }) => words > most)]).toEqual([who, []]);
    }
    const said = (await bed.get(`/v1/search?q=${encodeURIComponent(name)}`)).body.items;
    expect(said.map((hit: { quote: { speaker: { name: string } } }) => hit.quote.speaker.name)).toContain(
      name,
    );
    const reviewer = await bed.token('reviewer', 'sam');
    expect((await bed.get('/v1/search?q=mira', reviewer)).body.items[0]).toMatchObject({ words: 1 });
  });

  it('does not show through ranges that cut the name', async () => {
    const path = `/v1/reports/${known.two.id}/text`;
    for (let start = 0; start < 40; start++) {
      const { body } = await bed.get(`${path}?start=${start}&end=${start + 3}`);
      expect(JSON.stringify(body)).not.toMatch(/Mi[^r]|Mir|ira|Hol|olm/);
    }
  });

  it('does not show through a translation that lost the name, in the list that has no sources either', async () => {
    const path = `/v1/reports/${known.two.id}/translations`;
    const texts = async (headers = {}) =>
      ((await bed.get(path, headers)).body.items as readonly { text: string }[])
        .map(({ text }) => text)
        .sort();
    const away = 'The bridge is away';
    expect(await texts()).toEqual([away, away, '[cut]']);
    expect(await texts(await bed.token('reviewer'))).toEqual([away, away, away]);
  });

  it('does not show through such a translation in a file of translations alone', async () => {
    const answer = await bed.app.request('/v1/export?kind=translations&format=jsonl');
    const file = await answer.text();
    const texts = file
      .trim()
      .split('\n')
      .map((row) => (JSON.parse(row) as { text: string }).text);
    expect(texts.filter((text) => text === '[cut]')).toHaveLength(1);
    expect(texts).toHaveLength(3);
  });

  it('has an ETag for each sight, and another one once the class has changed', async () => {
    const path = `/v1/quotes/${known.quotes[1].id}`;
    const tag = async (headers = {}) => (await bed.get(path, headers)).headers.get('etag') ?? '';
    const [reader, reviewer] = [await tag(), await tag(operator)];
    expect(reader).not.toBe(reviewer);
    expect(await bed.get(path, { 'If-None-Match': reader })).toMatchObject({ status: 304 });
    await put({ who: 'Mira Holm', class: 'public' }, operator);
    expect(await bed.get(path, { 'If-None-Match': reader })).toMatchObject({ status: 200 });
    expect(await tag()).toBe(reviewer);
  });
});

describe('a protected speaker', () => {
  it('is a pseudonym for everybody but a token made to reveal, and each time stands in the ledger', async () => {
    const { pseudonym } = (await protect()).body;
    const reveals = await bed.token('reviewer', 'lou', true);
    const before = (await bed.store.ledger(0, 100)).length;
    expect([(await speaker()).name, (await speaker(operator)).name]).toEqual([pseudonym, pseudonym]);
    expect(await bed.store.ledger(before, 100)).toEqual([]);
    expect((await speaker(reveals)).name).toBe('Mira Holm');
    await bed.get('/v1/stats', reveals);
    expect(await bed.store.ledger(before, 100)).toMatchObject([
      { who: 'lou', what: 'reveal', subjects: [pseudonym], detail: { route: 'GET /v1/quotes/:id' } },
    ]);
  });

  it('is classed by operators alone, and the ledger says by whom without a name', async () => {
    for (const [headers, status] of [
      [{}, 401],
      [await bed.token('reviewer'), 403],
    ] as const)
      expect(await put({ who: 'Mira Holm', class: 'public' }, headers)).toMatchObject({ status });
    expect(await put({ who: ' ', class: 'public' }, operator)).toMatchObject({ status: 422 });
    expect(await put({ who: 'Person-000000', class: 'public' }, operator)).toMatchObject({ status: 404 });
    const { status, body } = await protect();
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        class: 'protected',
        classed: true,
        names: [body.pseudonym],
        quotes: 2,
        languages: ['de', 'en'],
      }),
    ]);
    const line = (await bed.store.ledger(0, 100)).at(-1);
    expect(line).toMatchObject({
      who: 'kim',
      what: 'class',
      subjects: [body.pseudonym],
      detail: { class: 'protected' },
    });
    expect(JSON.stringify(line)).not.toContain('Holm');
  });

  it('says to nobody who may not see the name how many spellings, handles and addresses are known', async () => {
    const one = { who: 'Mira Holm', class: 'protected', handles: ['@miraholm'] };
    const { pseudonym } = (await put(one, operator)).body;
    const more = {
      aliases: ['ميرا هولم', 'Mira Holmen'],
      handles: ['@mira', '@holm_m'],
      urls: ['https://holm.example/mira', 'https://mira.example/holm'],
    };
    const { body: classed } = await put({ ...one, ...more }, operator);
    const asked = async (headers: Readonly<Record<string, string>> = {}) =>
      (await bed.get('/v1/people', headers)).body.items.find(
        (person: { pseudonym: string }) => person.pseudonym === pseudonym,
      );
    for (const person of [classed, await asked(), await asked(operator)])
      expect(person).toMatchObject({
        names: [pseudonym],
        handles: [pseudonym],
        urls: [expect.any(String)],
      });
    const reveals = await bed.token('operator', 'lou', true);
    expect((await asked(reveals)).names).toHaveLength(3);
  });

  it('keeps the pseudonym when another spelling is added, a page at a time', async () => {
    const { pseudonym } = (await protect()).body;
    expect(
      (await put({ who: 'Mira Holm', class: 'protected', aliases: ['ميرا هولم', 'M. H.'] }, operator)).body
        .pseudonym,
    ).toBe(pseudonym);
    await put({ who: 'Tarek Amal', class: 'private' }, operator);
    const first = (await bed.get('/v1/people?limit=1', operator)).body;
    const second = (await bed.get(`/v1/people?limit=1&cursor=${first.nextCursor}`, operator)).body;
    const names = [...first.items, ...second.items].flatMap(
      (person: { names: readonly string[] }) => person.names,
    );
    expect([second.nextCursor, new Set(names)]).toEqual([null, new Set([pseudonym, 'Tarek Amal'])]);
  });
});

describe('a collection that is called after somebody hidden', () => {
  const shownAs = async () =>
    (await bed.get('/v1/collections')).body.items.map(({ name }: { name: string }) => name);
  const texts = async (collection: string) =>
    (await bed.get(`/v1/reports?collection=${encodeURIComponent(collection)}`)).body.items.length;

  beforeEach(async () => {
    await bed.post('/v1/reports', { text: 'The river rose.', collection: 'Mira Holm' }, operator);
    await protect();
  });

  it('is read, and added to, by the name that it is shown under', async () => {
    const pseudonym = (await shownAs()).find((name: string) => PERSON.test(name)) ?? '';
    expect(await texts(pseudonym)).toBe(1);
    await bed.post('/v1/reports', { text: 'The river fell.', collection: pseudonym }, operator);
    expect(await texts(pseudonym)).toBe(2);
    expect(await bed.store.collectionNames()).toEqual(['Mira Holm', 'default']);
  });

  it('is neither read nor added to by the hidden name', async () => {
    expect(await texts('Mira Holm')).toBe(0);
    const asked = { text: 'The river fell.', collection: 'Mira Holm' };
    const { status, body } = await bed.post('/v1/reports', asked, operator);
    expect([status, body.detail]).toEqual([422, expect.stringContaining('as it is shown to you')]);
    expect(JSON.stringify(body)).not.toMatch(/Mira|Person-/u);
    expect(await texts((await shownAs()).find((name: string) => PERSON.test(name)) ?? '')).toBe(1);
  });

  it('is neither read nor added to where another one is shown so too, and says what to do', async () => {
    const pseudonym = (await shownAs()).find((name: string) => PERSON.test(name)) ?? '';
    const other = aReport({ collection: 'MIRA HOLM', text: 'The quay was empty.' });
    await bed.store.addReport(other, new Uint8Array([200]));
    const read = await bed.get(`/v1/reports?collection=${pseudonym}`);
    const added = await bed.post('/v1/reports', { text: 'The river fell.', collection: pseudonym }, operator);
    for (const { status, body } of [read, added])
      expect([status, body.detail]).toEqual([422, expect.stringContaining(`2 collections are shown as`)]);
    expect(await bed.store.collectionNames()).toEqual(['MIRA HOLM', 'Mira Holm', 'default']);
  });

  it('leaves others what they are called, and the usual one to whoever names none', async () => {
    expect(await texts('default')).toBe(2);
    await bed.post('/v1/reports', { text: 'The river sank.' }, operator);
    expect(await texts('default')).toBe(3);
  });
});

describe('a term that names somebody', () => {
  it('is used for whoever may see the name, and is for nobody else', async () => {
    const pair = {
      source: { language: 'de', text: 'Der Fährmann' },
      target: { language: 'en', text: 'Mira Holm' },
    };
    await listTerm({ ...pair, seen: '' }, bed.store, { by: 'kim', at: bed.clock.now().toISOString() });
    const asked = { q: 'Der Fährmann schwieg.', source: 'de', target: 'en' };
    const text = async (headers: Readonly<Record<string, string>> = {}) =>
      (await bed.post('/translate', asked, headers)).body.translatedText;
    const reviewer = await bed.token('reviewer');
    expect(await text(reviewer)).toBe('[en] Mira Holm schwieg.');
    expect(await text()).toBe('[en] Der Fährmann schwieg.');
    await protect();
    expect(await text(reviewer)).toBe('[en] Der Fährmann schwieg.');
  });
});
