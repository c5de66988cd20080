/** GET /v1/export: files of a whole collection, as a stream. */
import { openNames, type Store } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { apiBed, told } from './api-bed.ts';

describe('GET /v1/export', () => {
  it('gives the records that the lists give, one a line', async () => {
    const bed = apiBed();
    const { testimony } = await told(bed);
    const response = await bed.app.request('/v1/export');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="crossquote.jsonl"');
    expect(JSON.parse(await response.text())).toEqual(
      (await bed.get(`/v1/testimonies/${testimony.id}`)).body,
    );
  });

  it.each(['csv', 'tsv', 'tmx', 'xliff', 'tei', 'annotations'])('writes %s', async (format) => {
    const bed = apiBed();
    await told(bed);
    const response = await bed.app.request(`/v1/export?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).toContain('Die Brücke ist weg');
  });

  it('leaves out the words around quotes when asked for a lean one', async () => {
    const bed = apiBed();
    await told(bed);
    const body = await (await bed.app.request('/v1/export?kind=all&lean=true')).text();
    expect(body).toContain('Die Brücke ist weg');
    expect(body).not.toContain('weinten');
  });

  it('says what is wrong before the first byte', async () => {
    const bed = apiBed();
    await told(bed);
    expect(await bed.get('/v1/export?format=pdf')).toMatchObject({ status: 400 });
    expect(await bed.get('/v1/export?format=csv&kind=all')).toMatchObject({ status: 422 });
    expect(await bed.get('/v1/export?format=xliff&source=fr')).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/say which, with -s \(over the API: source\): de$/) },
    });
    expect(await bed.get('/v1/export?collection=nowhere')).toMatchObject({ status: 404 });
  });

  it('breaks off where the database fails, and says so in the log without its words', async () => {
    const bed = apiBed({}, { store: failingAfter(fakeStore(), 20) });
    await told(bed);
    const response = await bed.app.request('/v1/export?kind=reports');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('the answer broke off');
    expect(bed.events.at(-1)).toMatchObject({ route: 'GET /v1/export', status: 500 });
    expect(JSON.stringify(bed.events)).not.toContain('witness');
  });

  it('reads no further than somebody takes, and lets four in at a time', async () => {
    let pages = 0;
    const store = endless(fakeStore(), () => pages++);
    const bed = apiBed({}, { store });
    await told(bed);
    const responses = await Promise.all(
      [1, 2, 3, 4].map(async () => bed.app.request('/v1/export?kind=reports')),
    );
    const [first] = responses.map((response) => response.body?.getReader());
    await first?.read();
    expect(pages).toBeLessThan(40);
    expect((await bed.get('/v1/export?kind=reports')).status).toBe(503);
    await first?.cancel();
    expect((await bed.app.request('/v1/export?kind=reports')).status).toBe(200);
  });
});

describe('POST /v1/translations', () => {
  const form = (words: string) => {
    const body = new FormData();
    body.append('file', new File([words], 'de.xlf'));
    return body;
  };

  it('makes an edit a human translation, and schedules what stands on it', async () => {
    const bed = apiBed();
    const { two } = await told(bed);
    const reviewer = await bed.token('reviewer');
    const file = await (await bed.app.request('/v1/export?format=xliff&source=de')).text();
    const edited = file.replace('The bridge is away', 'The bridge is gone');
    const answer = await bed.post('/v1/translations', form(edited), reviewer);
    expect(answer).toMatchObject({ status: 200, body: { saved: 1, leftOut: 0, problems: [] } });
    const { items } = (await bed.get(`/v1/reports/${two.id}/translations`)).body;
    const human = items.filter(({ origin }: { origin: string }) => origin === 'human');
    expect(human).toMatchObject([{ text: 'The bridge is gone', state: 'translated', model: null }]);
  });

  it('takes back what was translated by somebody who may not see the names in it, and shows nobody more for it', async () => {
    const plain = apiBed();
    const bed = apiBed({}, { store: plain.store, names: openNames(plain.store, 'private') });
    const { two } = await told(bed);
    const reviewer = await bed.token('reviewer');
    const file = await (await bed.app.request('/v1/export?format=xliff&source=de&kind=sentences')).text();
    expect(file).not.toMatch(/Mira|Holm/);
    const [, shown = ''] = /(Person-\w{6})/.exec(file) ?? [];
    const worked = file.replace(
      new RegExp(`(<source>[^<]*${shown}[^<]*</source>)(?:<target>[^<]*</target>)?`),
      `$1<target>The bridge is gone, said ${shown}.</target>`,
    );
    expect((await bed.post('/v1/translations', form(worked), reviewer)).body).toMatchObject({
      saved: 1,
      problems: [],
    });
    const texts = async (headers = {}) =>
      (await bed.get(`/v1/reports/${two.id}/translations`, headers)).body.items.map(
        ({ text }: { text: string }) => text,
      );
    expect(await texts(reviewer)).toContain('The bridge is gone, said Mira Holm.');
    expect(await texts()).toContain(`The bridge is gone, said ${shown}.`);
  });

  it('takes a reviewer, a file and XML of ours', async () => {
    const bed = apiBed();
    await told(bed);
    const [reader, reviewer] = [await bed.token('reader'), await bed.token('reviewer')];
    expect((await bed.post('/v1/translations', form('<xliff/>'), reader)).status).toBe(403);
    for (const other of ['Die Brücke', 'PK\u0003\u0004abc'])
      expect(await bed.post('/v1/translations', form(other), reviewer)).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining('out of its archive') },
      });
    expect((await bed.post('/v1/translations', { file: 'x' }, reviewer)).status).toBe(415);
  });
});

/** Pages of 200 reports without end, each page told. */
function endless(store: Store, onPage: () => void): Store {
  return {
    ...store,
    reportPage: async (filter, page) => {
      onPage();
      const [report] = await store.reportPage(filter, { after: null, limit: 1 });
      return report ? Array.from({ length: page.limit }, () => report) : [];
    },
  };
}

/** Looks once whether there is a report, then gives so many pages, then fails. */
function failingAfter(store: Store, pages: number): Store {
  let asked = 0;
  return {
    ...endless(store, () => undefined),
    reportPage: async (filter, page) => {
      if (asked++ > pages + 1) throw new Error('words of a witness');
      return endless(store, () => undefined).reportPage(filter, page);
    },
  };
}
