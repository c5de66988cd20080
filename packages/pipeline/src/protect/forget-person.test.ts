import { Conflict, InvalidInput, type MemoryEntry, NotFound, speakerId } from '@crossquote/domain';
import { AN_ACT, aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeStore, fakeStore, fixedClock } from '../testing/index.ts';
import { classPerson } from './class-person.ts';
import { forgetPerson } from './forget-person.ts';
import { heldOfPerson, linesPerhapsNaming } from './held-of-person.ts';

const clock = fixedClock('2026-03-05T10:00:00.000Z');
let store: FakeStore;
let reportId: string;

const entry = (id: string, source: string, target: string): MemoryEntry => ({
  id,
  kind: 'segment',
  source: { language: 'de', text: source },
  target: { language: 'en', text: target },
  by: 'kim',
  at: '2026-03-01T10:00:00.000Z',
  origin: 'human',
  model: null,
  score: null,
});

const note = (text: string) =>
  store.addReview({
    id: 'v_00000000000000000001',
    collection: 'default',
    subject: 'a_00000000000000000001',
    verdict: 'comment',
    by: 'lou',
    at: '2026-03-02T10:00:00.000Z',
    note: text,
    before: null,
    after: null,
  });

const known = (who: string, handles: readonly string[] = []) =>
  classPerson({ who, risk: 'private', aliases: [], handles, urls: [], by: 'kim' }, store, clock);

beforeEach(async () => {
  store = fakeStore(clock);
  const report = aReport({ text: 'Das Wasser kam, sagte Klara Weiß. Sie weiß es.', language: 'de' });
  reportId = report.id;
  await store.addReport(report, new Uint8Array());
  const name = 'Klara Weiß';
  const speaker = { mention: null, name, id: speakerId('default', name), reason: 'beside the cue' };
  const quotes = [aQuote(report, 'Das Wasser kam', { speaker })];
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
  await classPerson(
    { who: name, risk: 'private', aliases: ['Клара Вайс'], handles: ['@klara'], urls: [], by: 'kim' },
    store,
    clock,
  );
  await store.addMemory(
    [
      entry('e_1', 'Frau Weiß ging.', 'Mrs Weiss left.'),
      entry('e_2', 'Niemand weiß es.', 'Nobody knows.'),
      entry('e_3', 'Die Brücke.', 'The bridge, said Klara Weiss.'),
    ],
    AN_ACT,
  );
  await store.appendLedger({
    at: '2026-03-03T10:00:00.000Z',
    who: 'kim',
    what: 'export',
    subjects: [],
    detail: {},
  });
});

describe('what is held of a person', () => {
  it('is counted by any of their names, and changes nothing', async () => {
    await note('Frau Weiß bestätigt es');
    const before = await store.people();
    const held = await heldOfPerson('Клара Вайс', store);
    expect(held).toMatchObject({
      spellings: 2,
      handles: 1,
      quotes: 1,
      reports: [{ id: reportId, collection: 'default', mentions: 1, perhaps: 0 }],
      decisions: 1,
      memory: 1,
      memoryPerhaps: 1,
      exports: 1,
      reveals: 0,
      signed: 0,
    });
    expect(JSON.stringify(held)).not.toMatch(/Klara|Weiß|Вайс/u);
    expect(await store.people()).toEqual(before);
  });

  it('is nothing of somebody whom nobody knows', async () => {
    await expect(heldOfPerson('Otto Kern', store)).rejects.toThrow(NotFound);
  });
});

describe('forgetting a person', () => {
  it('takes the memory’s lines that name them, and keeps them protected while a report names them', async () => {
    const { isGone, held } = await forgetPerson('Klara Weiß', 'kim', store, clock);
    expect(isGone).toBe(false);
    expect((await store.memory('de', 'en')).map(({ id }) => id)).toEqual(['e_1', 'e_2']);
    expect(await store.people()).toMatchObject([{ pseudonym: held.pseudonym, risk: 'protected' }]);
  });

  it('takes a term that is one word of the name where that is listed as a spelling of theirs alone', async () => {
    await known('Orla Venn');
    const orla = { who: 'Orla Venn', risk: 'private', handles: [], urls: [], by: 'kim' } as const;
    await classPerson({ ...orla, aliases: ['Venn'] }, store, clock);
    const term = (id: string, source: string, target: string) => ({
      ...entry(id, source, target),
      kind: 'term' as const,
    });
    await store.addMemory(
      [term('e_4', 'Venn', 'bog'), term('e_5', 'Vennbahn', 'bog line'), entry('e_6', 'Venn', 'fen')],
      AN_ACT,
    );
    await forgetPerson('Orla Venn', 'kim', store, clock);
    expect((await store.memory('de', 'en')).map(({ id }) => id)).not.toContain('e_4');
    expect((await store.memory('de', 'en')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['e_5', 'e_6']),
    );
  });

  it('takes a line that perhaps names them where somebody chose it, and keeps the record for one that nobody did', async () => {
    await known('Orla Venn');
    const term = (id: string, source: string) => ({ ...entry(id, source, 'bog'), kind: 'term' as const });
    await store.addMemory([term('e_4', 'Venn'), term('e_5', 'Vennbahn')], AN_ACT);
    const held = await heldOfPerson('Orla Venn', store);
    const line = { kind: 'term', at: '2026-03-01T10:00:00.000Z', source: 'de', target: 'en' };
    expect(held).toMatchObject({ memory: 0, memoryPerhaps: 1, memoryLines: [{ id: 'e_4', ...line }] });
    expect(JSON.stringify(held)).not.toMatch(/Venn|bog/u);
    expect(await linesPerhapsNaming('Orla Venn', store)).toMatchObject([{ source: { text: 'Venn' } }]);
    for (const other of ['e_5', 'e_none'])
      await expect(forgetPerson('Orla Venn', 'kim', store, clock, [other])).rejects.toThrow(NotFound);
    expect((await forgetPerson('Orla Venn', 'kim', store, clock)).isGone).toBe(false);
    const forgotten = await forgetPerson('Orla Venn', 'kim', store, clock, ['e_4']);
    expect(forgotten).toMatchObject({ isGone: true, held: { memory: 1, memoryPerhaps: 0, memoryLines: [] } });
    const left = (await store.memory('de', 'en')).map(({ id }) => id);
    expect(left).not.toContain('e_4');
    expect(left).toContain('e_5');
  });

  it('takes the record once nothing names them, and leaves no name in the ledger', async () => {
    await known('Orla Venn');
    await store.addMemory([entry('e_4', 'Das Boot, sagte Orla Venn.', 'The boat, said Orla Venn.')], AN_ACT);
    const { isGone, held } = await forgetPerson('Orla Venn', ' kim ', store, clock);
    expect(isGone).toBe(true);
    expect((await store.people()).map(({ names }) => names[0])).toEqual(['Klara Weiß']);
    const last = (await store.ledger(0, 100)).at(-1);
    expect(last).toMatchObject({
      who: 'kim',
      what: 'forget',
      subjects: [held.pseudonym],
      detail: { gone: true, memory: 1, reports: 0 },
    });
    expect(JSON.stringify(last)).not.toMatch(/Orla|Venn/u);
  });

  it('keeps the record while a note names them, which would be readable without it', async () => {
    await note('Frau Weiß bestätigt es');
    await store.removeReport(reportId, () => ({ units: [], whole: '' }), AN_ACT);
    expect((await forgetPerson('Klara Weiß', 'kim', store, clock)).isGone).toBe(false);
  });

  it('keeps the record while a correction of a collection without reports names them', async () => {
    await store.removeReport(reportId, () => ({ units: [], whole: '' }), AN_ACT);
    await store.addCorrection({
      id: 'h_00000000000000000001',
      collection: 'default',
      reportId: null,
      deed: 'rest',
      content: [],
      instead: [],
      speaker: null,
      subject: 'n_00000000000000000001',
      by: 'lou',
      at: '2026-03-02T10:00:00.000Z',
      note: 'Frau Weiß bestätigt es',
      carriedFrom: null,
    });
    const { isGone, held } = await forgetPerson('Klara Weiß', 'kim', store, clock);
    expect([isGone, held.corrections]).toEqual([false, 1]);
  });

  it('keeps the record of who signed a line of the ledger', async () => {
    await store.removeReport(reportId, () => ({ units: [], whole: '' }), AN_ACT);
    await store.appendLedger({
      at: '2026-03-04T10:00:00.000Z',
      who: 'Klara Weiß',
      what: 'export',
      subjects: [],
      detail: {},
    });
    expect(await forgetPerson('Klara Weiß', 'kim', store, clock)).toMatchObject({
      isGone: false,
      held: { signed: 1, exports: 2 },
    });
  });

  it.each([
    ['Anna Weiß', 'Anna Holm sagte, der Damm sei alt.'],
    ['Anna Weiß', 'Jonas Weiß ging.'],
    ['Anna Weiß', 'Weiß jemand davon?'],
    ['Anna Weiß', 'Weiß Anna davon?'],
    ['Anna Weiß', 'Anna weiß es.'],
    ['Anna Weiß', 'Hanna Weiß kam.'],
    ['Petra Klein', 'Klein war das Dorf.'],
  ])('takes nobody else’s lines of the memory with %s’s: %s', async (who, text) => {
    for (const other of ['Anna Holm', 'Jonas Weiß']) await known(other);
    await known(who);
    await store.addMemory([entry('e_4', text, '–')], AN_ACT);
    await forgetPerson(who, 'kim', store, clock);
    expect((await store.memory('de', 'en')).map(({ id }) => id)).toContain('e_4');
  });

  it.each([
    'Orla Venn ging.',
    'Gesehen von @orla_v.',
    'Siehe https://example.org/orla-venn.',
    'OrlaVenn schrieb.',
  ])('takes a line that can mean nobody else: %s', async (text) => {
    await known('Orla Venn', ['@orla_v']);
    await store.addMemory([entry('e_4', text, '–')], AN_ACT);
    await forgetPerson('Orla Venn', 'kim', store, clock);
    expect((await store.memory('de', 'en')).map(({ id }) => id)).not.toContain('e_4');
  });

  it.each([
    ['Orla Venn', { text: 'Im Forum schreibt orlav, das Wasser kam.' }],
    ['Orla Venn', { source: 'interviewmitorlavenn.txt' }],
    ['banksy', { text: 'Das Bild, sagte banksy, sei echt.' }],
    ['Orla Weißmüller', { text: 'das wasser kam, sagte weißmüller.' }],
    ['Orla Dohm', { text: 'Die dohmsche Wohnung war leer.' }],
  ])('keeps the record of %s while a report has what it hides: %j', async (who, report) => {
    await known(who, ['@orlav']);
    await store.addReport(aReport({ text: 'Das Wasser kam.', language: 'de', ...report }), new Uint8Array());
    expect((await forgetPerson(who, 'kim', store, clock)).isGone).toBe(false);
  });

  it.each([
    ['Jonas Lang', 'Es dauerte lang, sagten sie. Das Wasser kam.'],
    ['Petra Klein', 'Ein klein wenig Wasser.'],
    ['Ann Brown', 'The water was brown, they said.'],
    ['Ann Brown', 'they left\nThe water was brown, they said.\nIt was brown'],
    ['Will Moser', 'They will come.'],
    ['Jean Petit', 'Un petit pont est tombé.'],
    ['Ірина Чорний', 'Кіт був чорний.'],
    ['Vera Білий', 'Будинок був білий.'],
    ['Тарас Заєць', 'Полем біг заєць.'],
    ['Ewa Sroka', 'Na dachu siedziała sroka.'],
    ['Ewa Kołodziej', 'Przyszedł kołodziej z synem.'],
    ['Ayla Yağmur Kurt', 'Ormanda bir kurt vardı.'],
    ['Ayla Çoban', 'Köye bir çoban geldi.'],
  ])('takes the record of %s, whose name is a word, though a report has the word: %s', async (who, text) => {
    await store.removeReport(reportId, () => ({ units: [], whole: '' }), AN_ACT);
    await known(who);
    await store.addReport(aReport({ text, language: 'de' }), new Uint8Array());
    const { isGone, held } = await forgetPerson(who, 'kim', store, clock);
    expect([held.reports, isGone]).toEqual([[], true]);
  });

  it.each([
    ['Petra Klein', 'Dort stand Klein im Wasser.'],
    ['Petra Klein', 'Petra ging. Es war ein klein wenig Wasser.'],
    ['Petra Klein', 'Sie riefen: frau klein ist fort.'],
    ['Petra Klein', 'das wasser kam, sagte klein.'],
    ['Petra Klein', 'Gestern kam klein mit zwei männern.'],
    ['Petra Klein', 'Siehe https://example.org/klein.'],
    ['Olena Kovalenko', 'He wrote: olena came, kovalenko too.'],
    ['Sara Venn', 'Er schrieb: venn kam.'],
    ['Petra Klein', 'Das Wasser kam.\nes war frau klein'],
    ['banksy', 'Das Bild, sagte banksy, sei echt.'],
  ])('keeps the record of %s where the word may be the name: %s', async (who, text) => {
    await known(who);
    await store.addReport(aReport({ text, language: 'de' }), new Uint8Array());
    expect((await forgetPerson(who, 'kim', store, clock)).isGone).toBe(false);
  });

  it('keeps the record while a collection is called after the person, and says so without the name', async () => {
    await known('Orla Venn');
    const report = aReport({ text: 'Das Wasser kam, sagte Orla Venn.', collection: 'orla-venn' });
    await store.addReport(report, new Uint8Array());
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', store, clock);
    expect([isGone, held.collections]).toEqual([false, 1]);
    expect(JSON.stringify(held)).not.toMatch(/orla|venn/iu);
  });

  it('counts a collection without reports that is called after the person: webhooks and decisions name it', async () => {
    await known('Orla Venn');
    const hook = { id: 'w_1', url: 'https://desk.example', kinds: null, allowPrivate: false };
    await store.addWebhook(
      { ...hook, collection: 'orla-venn', createdAt: clock.now().toISOString() },
      'secret',
      AN_ACT,
    );
    await store.addReview({
      id: 'v_1',
      collection: 'venn-orla',
      subject: 'a_1',
      verdict: 'same',
      by: 'kim',
      at: clock.now().toISOString(),
      note: null,
      before: 'suggested',
      after: 'confirmed',
    });
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', store, clock);
    expect([isGone, held.collections]).toEqual([false, 2]);
  });

  it('counts a collection whose reports are gone while the log of changes hands its name out', async () => {
    await known('Orla Venn');
    const report = aReport({ text: 'Das Wasser kam.', collection: 'orla-venn' });
    await store.addReport(report, new Uint8Array());
    await store.removeReport(report.id, () => ({ units: [], whole: report.text }), AN_ACT);
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', store, clock);
    expect([isGone, held.collections]).toEqual([false, 1]);
    await store.cutChanges('2999-01-01T00:00:00.000Z');
    expect((await forgetPerson('Orla Venn', 'kim', store, clock)).isGone).toBe(true);
  });

  it('is not signed with the name that is to be forgotten, and with another’s of the same word', async () => {
    for (const by of ['Klara Weiß', 'klara weiß', '@klara'])
      await expect(forgetPerson('Klara Weiß', by, store, clock)).rejects.toThrow(InvalidInput);
    await expect(forgetPerson('Klara Weiß', 'Klara Berger', store, clock)).resolves.toBeDefined();
    expect((await heldOfPerson('Klara Weiß', store)).signed).toBe(0);
  });

  it('wants to know who does it', async () => {
    await expect(forgetPerson('Klara Weiß', ' ', store, clock)).rejects.toThrow(InvalidInput);
  });
});

describe('while others go on', () => {
  /** What happens between looking for a person and taking them, at each try; and the reports that are read while others wait. */
  function busy(between: (tries: number) => Promise<unknown>) {
    const read: string[] = [];
    let tries = 0;
    const undisturbed: FakeStore['undisturbed'] = async (work) => {
      await between(++tries);
      return store.undisturbed((inner) =>
        work({
          ...inner,
          report: (id) => {
            read.push(id);
            return inner.report(id);
          },
        }),
      );
    };
    return { read, tries: () => tries, store: { ...store, undisturbed } };
  }

  const arrives = (text: string) => {
    const report = aReport({ text, language: 'de' });
    return store.addReport(report, null).then(() => report.id);
  };

  it('makes nobody wait for texts that were there before', async () => {
    const seen = busy(async () => {});
    await forgetPerson('Klara Weiß', 'kim', seen.store, clock);
    expect([seen.read, seen.tries()]).toEqual([[], 1]);
  });

  it('keeps the record when a report comes that names them, and reads that one alone', async () => {
    await known('Orla Venn');
    const ids: string[] = [];
    const seen = busy(async () => ids.push(await arrives('Das Boot, sagte Orla Venn.')));
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', seen.store, clock);
    expect([isGone, held.reports.map(({ id }) => id), seen.read]).toEqual([false, ids, ids]);
  });

  it('keeps the record when a note or a line of the memory comes, or is signed with the name', async () => {
    await known('Orla Venn');
    const seen = busy(async () => {
      await note('Orla Venn bestätigt es');
      await store.addMemory([entry('e_4', 'Das Boot, sagte Orla Venn.', 'The boat.')], AN_ACT);
      await store.appendLedger({
        at: '2026-03-04T10:00:00.000Z',
        who: 'Orla Venn',
        what: 'export',
        subjects: [],
        detail: {},
      });
    });
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', seen.store, clock);
    expect({ isGone, ...held }).toMatchObject({
      isGone: false,
      decisions: 1,
      memory: 1,
      signed: 1,
      exports: 2,
    });
    expect((await store.memory('de', 'en')).map(({ id }) => id)).not.toContain('e_4');
  });

  it('counts a report no more that goes meanwhile', async () => {
    const seen = busy(() => store.removeReport(reportId, () => ({ units: [], whole: '' }), AN_ACT));
    expect(await forgetPerson('Klara Weiß', 'kim', seen.store, clock)).toMatchObject({
      isGone: false,
      held: { reports: [], memoryPerhaps: 1 },
    });
  });

  it('looks again for whoever is called otherwise meanwhile', async () => {
    await known('Orla Venn');
    await arrives('Das Boot, sagte Nora Quist.');
    const renamed = {
      who: 'Orla Venn',
      risk: 'private',
      aliases: ['Nora Quist'],
      handles: [],
      urls: [],
      by: 'kim',
    } as const;
    const seen = busy(async (tries) => (tries === 1 ? classPerson(renamed, store, clock) : null));
    const { isGone, held } = await forgetPerson('Orla Venn', 'kim', seen.store, clock);
    expect([isGone, held.reports.length, held.spellings, seen.tries()]).toEqual([false, 1, 2, 2]);
  });

  it('looks again where somebody else is gone, whose the words were', async () => {
    const { pseudonym } = await known('Anna Holm');
    const line = {
      at: '2026-03-04T10:00:00.000Z',
      who: 'kim',
      what: 'forget',
      subjects: [],
      detail: {},
    } as const;
    const seen = busy(async (tries) =>
      tries === 1 ? store.forgetPerson(pseudonym, [], true, line) : undefined,
    );
    await forgetPerson('Klara Weiß', 'kim', seen.store, clock);
    expect(seen.tries()).toBe(2);
  });

  it('does not look again for somebody new', async () => {
    const seen = busy(() => known('Orla Venn'));
    await forgetPerson('Klara Weiß', 'kim', seen.store, clock);
    expect(seen.tries()).toBe(1);
  });

  it('gives up, and takes nothing, where they are called otherwise each time', async () => {
    const seen = busy((tries) => known('Klara Weiß', [`@klara${tries}`]));
    await expect(forgetPerson('Klara Weiß', 'kim', seen.store, clock)).rejects.toThrow(Conflict);
    expect(await store.memory('de', 'en')).toHaveLength(3);
  });
});
