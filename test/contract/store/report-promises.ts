/** The store’s promises about reports and the bytes they came from. */
import { Conflict, InvalidInput, reportId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, bytes, type Given } from './given.ts';

export function reportPromises(given: Given): void {
  const full = aReport({
    title: 'Brücke „weg“',
    language: 'de',
    publisher: 'Der Bote',
    publishedAt: '2026-03-01T10:00:00+01:00',
    url: 'https://example.org/a?b=1&c=“d”',
    text: 'Die Brücke ist weg, sagte Mira Holm. \u{1F309}\n\\u0000 steht hier als Text.',
    blocks: [
      { start: 0, end: 36, role: 'text', note: null },
      { start: 36, end: 66, role: 'furniture', note: 'caption' },
    ],
    pages: [
      { start: 0, number: 3, label: null },
      { start: 36, number: 4, label: 'iv' },
    ],
    times: [
      { start: 0, from: 0, to: 2400 },
      { start: 38, from: 3_600_000, to: 3_601_001 },
    ],
  });

  it('gives a report back exactly as it was added', async () => {
    expect(await given.store.addReport(full, bytes('x'))).toBe('added');
    expect(await given.store.report(full.id)).toEqual(full);
  });

  it('takes a key for ids before the first report alone, keeps it, and no report with an id of another making', async () => {
    const [key, other] = ['k'.repeat(32), 'o'.repeat(32)];
    expect(await given.store.idKey()).toBeNull();
    expect(await given.store.beginIdKey(other)).toBe(other);
    expect(await given.store.beginIdKey(key)).toBe(key);
    await expect(given.store.addReport(full, null)).rejects.toThrow(Conflict);
    expect(await given.store.report(full.id)).toBeNull();
    const own = { ...full, id: reportId(full.collection, full.text, key) };
    expect(await given.store.addReport(own, null)).toBe('added');
    expect(await given.store.beginIdKey(other)).toBe(key);
    expect(await given.store.idKey()).toBe(key);
  });

  it('takes no key for ids once there was a report, also when it is gone: what was decided about it is not', async () => {
    await given.store.addReport(full, null);
    expect(await given.store.beginIdKey('k'.repeat(32))).toBeNull();
    await given.bed.deleteReport(full.id);
    expect(await given.store.beginIdKey('k'.repeat(32))).toBeNull();
    expect(await given.store.idKey()).toBeNull();
  });

  it('gives null for a report it does not have, and for its original', async () => {
    expect(await given.store.report('r_none')).toBeNull();
    expect(await given.store.original('r_none')).toBeNull();
  });

  it('keeps the original byte for byte', async () => {
    const original = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    await given.store.addReport(full, original);
    const kept = await given.store.original(full.id);
    expect(kept?.length).toBe(70_000);
    expect(Buffer.compare(kept ?? bytes(''), original)).toBe(0);
  });

  it('keeps a report whose original did not come along', async () => {
    expect(await given.store.addReport(full, null)).toBe('added');
    expect(await given.store.original(full.id)).toBeNull();
  });

  it('says present and changes nothing when the report is there already', async () => {
    await given.store.addReport(full, bytes('first'));
    expect(await given.store.addReport({ ...full, title: 'other' }, bytes('second'))).toBe('present');
    expect(await given.store.report(full.id)).toEqual(full);
    expect(await given.store.original(full.id)).toEqual(bytes('first'));
  });

  it('takes the pages and times of a report that has none, and keeps those that are there', async () => {
    const { pages, times } = full;
    await given.store.addReport({ ...full, pages: [], times: [] }, bytes('x'));
    await given.store.addPlaces(full.id, { pages, times });
    expect(await given.store.report(full.id)).toEqual(full);
    await given.store.addPlaces(full.id, { pages: [{ start: 0, number: 9, label: null }], times: [] });
    await given.store.addPlaces('r_none', { pages, times });
    expect(await given.store.report(full.id)).toEqual(full);
  });

  it('gives no pages to a report that has times', async () => {
    const timed = { ...full, pages: [] };
    await given.store.addReport(timed, bytes('x'));
    await given.store.addPlaces(full.id, { pages: full.pages, times: [] });
    expect(await given.store.report(full.id)).toEqual(timed);
  });

  it('finds the report that was read from the same bytes, in its collection alone', async () => {
    const { collection, sha256 } = full;
    expect(await given.store.reportOfBytes(collection, sha256)).toBeNull();
    await given.store.addReport(full, bytes('x'));
    expect(await given.store.reportOfBytes(collection, sha256)).toBe(full.id);
    expect(await given.store.reportOfBytes('elsewhere', sha256)).toBeNull();
    expect(await given.store.reportOfBytes(collection, 'sha256:other')).toBeNull();
    await given.store.addReport({ ...full, id: 'r_0' }, null);
    expect(await given.store.reportOfBytes(collection, sha256)).toBe('r_0');
  });

  it('adds a report once when two add it at the same time', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => given.store.addReport(full, bytes('x'))));
    expect(answers.sort()).toEqual(['added', 'present', 'present', 'present']);
  });

  it('refuses a text with U+0000 or half a surrogate pair, without quoting it', async () => {
    for (const text of ['Mira\u0000Holm', 'Mira \ud83c Holm']) {
      const refused = given.store.addReport(aReport({ text }), bytes('x'));
      await expect(refused).rejects.toThrow(InvalidInput);
      await expect(refused).rejects.not.toThrow(/Mira/);
    }
    expect(await given.store.reports()).toEqual([]);
  });

  it('lists summaries with the length in UTF-16 code units', async () => {
    await given.store.addReport(full, bytes('x'));
    const { text, blocks: _, pages: __, times: ___, ...rest } = full;
    expect(await given.store.reports()).toEqual([{ ...rest, length: text.length }]);
  });

  it('orders reports by publication, unknown last, then by id', async () => {
    const dates = [null, '2026-03-02', '2026-03-01', '2026-03-02', null];
    const added = await Promise.all(
      dates.map((publishedAt, i) => add(given.store, { publishedAt, text: `Report number ${i}.` })),
    );
    const expected = [...added].sort((a, b) => {
      const [x, y] = [`${a.publishedAt ?? 'unknown'} ${a.id}`, `${b.publishedAt ?? 'unknown'} ${b.id}`];
      return x < y ? -1 : 1;
    });
    expect((await given.store.reports()).map((r) => r.id)).toEqual(expected.map((r) => r.id));
    expect([...(await given.store.reportLanguages('default')).keys()]).toEqual(expected.map((r) => r.id));
  });

  it('tells the language of each report of one collection', async () => {
    const { id: german } = await add(given.store, { collection: 'here', language: 'de', text: 'Eins.' });
    const { id: english } = await add(given.store, { collection: 'here', language: 'en', text: 'Two.' });
    await add(given.store, { collection: 'there', language: 'fr', text: 'Trois.' });
    expect(await given.store.reportLanguages('here')).toEqual(
      new Map([
        [german, 'de'],
        [english, 'en'],
      ]),
    );
    expect(await given.store.reportLanguages('nowhere')).toEqual(new Map());
  });

  it('lists one collection, or all', async () => {
    const here = await add(given.store, { collection: 'here', text: 'One.' });
    const there = await add(given.store, { collection: 'there', text: 'Two.' });
    expect((await given.store.reports('here')).map((r) => r.id)).toEqual([here.id]);
    expect((await given.store.reports()).map((r) => r.id).sort()).toEqual([here.id, there.id].sort());
    expect(await given.store.reports('nowhere')).toEqual([]);
  });

  it('counts the reports of each language, of all collections', async () => {
    expect(await given.store.languages()).toEqual(new Map());
    await add(given.store, { collection: 'here', language: 'de', text: 'Eins.' });
    await add(given.store, { collection: 'here', language: 'en', text: 'Two.' });
    await add(given.store, { collection: 'there', language: 'de', text: 'Drei.' });
    expect(await given.store.languages()).toEqual(
      new Map([
        ['de', 2],
        ['en', 1],
      ]),
    );
  });
}
