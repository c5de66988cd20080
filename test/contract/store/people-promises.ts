/** The store's promises about people. */
import type { NewLedgerLine, Person } from '@crossquote/domain';
import { AN_ACT, aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { aCorrection, anEntry, aReview, aTranslation } from './rows.ts';

const mira: Person = {
  pseudonym: 'Person-0A1B2C',
  risk: 'protected',
  names: ['Mira Holm', 'ميرا هولم'],
  handles: ['@mira'],
  urls: ['https://example.org/mira'],
};
const line: NewLedgerLine = {
  at: '2026-03-01T10:00:00.000Z',
  who: 'kim',
  what: 'class',
  subjects: [mira.pseudonym],
  detail: { class: 'protected' },
};
const MADE = { source: 'The bridge', by: 'kim', at: '2026-03-01T10:00:00.000Z', from: null };
const webhook = {
  id: 'w_1',
  url: 'https://desk.example/mira-holm',
  kinds: null,
  collection: null,
  allowPrivate: false,
  createdAt: '2026-03-01T10:00:00.000Z',
};
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };

export function peoplePromises(given: Given): void {
  it('gives a person back exactly, and writes down that they were classed', async () => {
    const last = (await given.store.ledger(0, 10_000)).at(-1);
    await given.store.savePerson(mira, line);
    expect(await given.store.people()).toEqual([mira]);
    expect(await given.store.ledger(last?.seq ?? 0, 10)).toMatchObject([line]);
    await given.store.savePerson({ ...mira, risk: 'public', handles: [] }, line);
    expect(await given.store.people()).toEqual([{ ...mira, risk: 'public', handles: [] }]);
  });

  it('gives one who is saved the names of others, and forgets who has none left', async () => {
    const [one, two] = ['Person-111111', 'Person-222222'];
    await given.store.placeNames([
      { name: 'Mira Holm', pseudonym: one ?? '' },
      { name: 'M. Holm', pseudonym: two ?? '' },
      { name: 'Tarek Amal', pseudonym: two ?? '' },
    ]);
    await given.store.savePerson({ ...mira, names: ['M. Holm', 'Mira Holm'] }, line);
    const left = await given.store.people();
    expect(left.map(({ pseudonym, names }) => [pseudonym, names])).toEqual([
      [mira.pseudonym, ['M. Holm', 'Mira Holm']],
      [two, ['Tarek Amal']],
    ]);
  });

  it('forgets a person with the memory’s lines that are named, and writes it down', async () => {
    const [named, other] = [anEntry('Mira Holm kam', 'Mira Holm came'), anEntry('weg', 'gone')];
    await given.store.addMemory([named, other], AN_ACT);
    const last = (await given.store.ledger(0, 10_000)).at(-1);
    await given.store.savePerson(mira, line);
    const version = await given.store.peopleVersion();
    const forgotten: NewLedgerLine = { ...line, what: 'forget', detail: { gone: true } };
    await given.store.forgetPerson(mira.pseudonym, [named.id], true, forgotten);
    expect(await given.store.memory('de', 'en')).toEqual([other]);
    expect(await given.store.people()).toEqual([]);
    expect(await given.store.ledger(last?.seq ?? 0, 10)).toMatchObject([line, forgotten]);
    expect(await given.store.peopleVersion()).not.toBe(version);
  });

  it('protects a person whose record has to stay when they are forgotten', async () => {
    await given.store.savePerson({ ...mira, risk: 'public' }, line);
    await given.store.forgetPerson(mira.pseudonym, [], false, { ...line, what: 'forget' });
    expect(await given.store.people()).toEqual([mira]);
  });

  it('lets nobody add what may name somebody while it is read undisturbed, and takes it in afterwards', async () => {
    let adding: Promise<unknown> = Promise.resolve();
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const work = given.store.undisturbed(async (inner) => {
      begun();
      await pause(20);
      // Where nobody waits they are there long before.
      await Promise.race([adding, pause(300)]);
      const lists = [inner.reports(), inner.memory('de', 'en'), inner.tokens(), inner.webhooks()];
      const found = await Promise.all(lists);
      await inner.forgetPerson(mira.pseudonym, [], true, { ...line, what: 'forget' });
      return found;
    });
    await hasBegun;
    const { store } = given;
    const classed = store.savePerson(mira, line);
    adding = Promise.all([
      add(store, { text: 'The bridge is gone, said Mira Holm.' }),
      store.addMemory([anEntry('Mira Holm kam', 'Mira Holm came')], AN_ACT),
      store.addWebhook(webhook, 'whsec_1', AN_ACT),
    ]);
    expect(await work).toEqual([[], [], [], []]);
    await Promise.all([adding, classed]);
    expect(await store.people()).toEqual([mira]);
    expect([await store.reports(), await store.memory('de', 'en')]).toMatchObject([[{}], [{}]]);
    expect(await store.webhooks()).toMatchObject([{ url: webhook.url }]);
  });

  it('waits for decisions that are taken along with corrections and translations, which go on', async () => {
    const { store } = given;
    const { id } = await add(store, { text: 'The bridge is gone, said Mira Holm.' });
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const keeping = store.exclusively('default', async (inner) => {
      await inner.addReview(aReview());
      begun();
      // Long enough to be waited for in the middle of it.
      await pause(200);
      await inner.addCorrection(aCorrection({ reportId: id }));
      await inner.saveHumanTranslation(aTranslation(id, 's_1', 'human'), null, MADE);
    });
    await hasBegun;
    const work = store.undisturbed(async (inner) => [
      (await inner.reviews('default')).length,
      (await inner.corrections('default')).length,
      (await inner.latestEdits('default', null, 10)).length,
    ]);
    const [counts] = await Promise.all([work, keeping]);
    expect(counts).toEqual([1, 1, 1]);
  });

  it('leaves no trace of what was read undisturbed and went wrong', async () => {
    await given.store.savePerson(mira, line);
    const work = given.store.undisturbed(async (inner) => {
      await inner.forgetPerson(mira.pseudonym, [], true, { ...line, what: 'forget' });
      throw new RangeError('no');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await given.store.people()).toEqual([mira]);
  });

  it('leaves a name with whoever had it first', async () => {
    await given.store.placeNames([{ name: 'Mira Holm', pseudonym: 'Person-111111' }]);
    await given.store.placeNames([
      { name: 'Mira Holm', pseudonym: 'Person-222222' },
      { name: 'Holm', pseudonym: 'Person-111111' },
    ]);
    expect(await given.store.people()).toEqual([
      { pseudonym: 'Person-111111', risk: null, names: ['Holm', 'Mira Holm'], handles: [], urls: [] },
    ]);
  });

  it('tells who is quoted, in which languages, and when that or a class changed', async () => {
    const versions = new Set([await given.store.peopleVersion()]);
    const report = await add(given.store, { text: 'The bridge is gone, said Mira Holm.' });
    await given.store.saveQuotes(mark(report.id, 'quotes'), [
      aQuote(report, 'The bridge is gone', { speaker }),
    ]);
    versions.add(await given.store.peopleVersion());
    expect(await given.store.speakers()).toEqual([
      { id: 'p_1', name: 'Mira Holm', language: 'en', quotes: 1, withheld: false },
    ]);
    await given.store.savePerson(mira, line);
    versions.add(await given.store.peopleVersion());
    expect(versions.size).toBe(3);
    expect(versions).toContain(await given.store.peopleVersion());
  });

  it('tells of whom all reports withhold the name', async () => {
    const report = await add(given.store, { text: 'The bridge is gone. The road is open, said Mira Holm.' });
    const withheld = aQuote(report, 'The bridge is gone', { speaker: { ...speaker, withheld: true } });
    const marked = async () => (await given.store.speakers()).map(({ withheld: is }) => is);
    await given.store.saveQuotes(mark(report.id, 'quotes'), [withheld]);
    expect(await marked()).toEqual([true]);
    await given.store.saveQuotes(mark(report.id, 'quotes'), [
      withheld,
      aQuote(report, 'The road is open', { speaker }),
    ]);
    expect(await marked()).toEqual([false]);
  });

  it('gives a name that has no id as its own', async () => {
    const report = await add(given.store, { text: 'The bridge is gone, said Mira Holm.' });
    await given.store.saveQuotes(mark(report.id, 'quotes'), [
      aQuote(report, 'The bridge is gone', { speaker: { ...speaker, id: null } }),
    ]);
    expect(await given.store.speakers()).toEqual([
      { id: 'Mira Holm', name: 'Mira Holm', language: 'en', quotes: 1, withheld: false },
    ]);
  });

  it('keeps one secret', async () => {
    const secret = await given.store.nameSecret();
    expect(secret.length).toBeGreaterThanOrEqual(16);
    expect(await given.store.nameSecret()).toBe(secret);
  });
}
