import { InvalidInput, NotFound, speakerId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeStore, fakeStore, fixedClock } from '../testing/index.ts';
import { type Classing, classPerson } from './class-person.ts';
import { listPeople } from './list-people.ts';
import { openNames, sightOf } from './open-names.ts';

const clock = fixedClock('2026-03-05T10:00:00.000Z');
let store: FakeStore;

async function quoted(language: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) await quoteOf(name, { language });
}

async function quoteOf(
  name: string,
  part: { readonly language: string },
  mark: { readonly withheld?: true } = {},
) {
  const report = aReport({ text: `The bridge is gone, said ${name}.`, ...part });
  await store.addReport(report, new Uint8Array());
  const speaker = { mention: null, name, id: speakerId('default', name), reason: 'beside the cue', ...mark };
  const quotes = [aQuote(report, 'The bridge is gone', { speaker })];
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
}

const classed = (part: Partial<Classing>) =>
  classPerson(
    { who: 'Alaa Sorel', risk: 'protected', aliases: [], handles: [], urls: [], by: 'kim', ...part },
    store,
    clock,
  );

beforeEach(async () => {
  store = fakeStore(clock);
  await quoted('en', 'Alaa Sorel', 'Tarek Amal', 'the Ministry of Roads', 'a teacher');
  await quoted('ar', 'علاء سوريل', 'أبو النور');
});

describe('classPerson', () => {
  it('means every spelling that is the same name, and those that are listed', async () => {
    const { pseudonym, names } = await classed({ aliases: ['أبو  النور'], handles: [' @alaa '] });
    expect([...names].sort()).toEqual(['Alaa Sorel', 'أبو النور', 'علاء سوريل'].sort());
    const people = await listPeople(store, 'private');
    expect(
      people.map((person) => [person.class, person.classed, person.quotes, person.languages.join()]),
    ).toEqual(
      expect.arrayContaining([
        ['protected', true, 3, 'ar,en'],
        ['private', false, 1, 'en'],
      ]),
    );
    expect(people).toHaveLength(2);
    expect((await classed({ who: pseudonym, risk: 'public', aliases: [] })).names).toEqual(names);
  });

  it('leaves a name that its report withholds or changed to whoever bears it there, until a report gives it', async () => {
    await quoteOf('Amal', { language: 'en' }, { withheld: true });
    const namesOf = async () => (await listPeople(store, 'private')).map(({ names }) => names.join());
    expect(await namesOf()).toEqual(expect.arrayContaining(['Amal', 'Tarek Amal']));
    await quoteOf('Sorel', { language: 'en' }, { withheld: true });
    await quoteOf('Sorel', { language: 'de' });
    expect(await namesOf()).toContain('Alaa Sorel,Sorel,علاء سوريل');
  });

  it('takes addresses alone for addresses, with or without what they begin with', async () => {
    for (const url of [
      'notaurl',
      'e',
      '@mira.holm',
      'Mira Holm',
      'https://',
      '/mira',
      '.',
      'https://e',
      'https://www.',
      'www.e',
      'x://.',
    ])
      await expect(classed({ urls: ['https://example.org/mira', url] })).rejects.toThrow(
        /^an address is such as https:/,
      );
    const urls = ['https://example.org/mira', 'example.org/@mira', 'http://desk:8080/x?y=1', 'пример.укр'];
    expect((await classed({ urls })).urls).toEqual(urls.toSorted());
  });

  it('knows somebody by another spelling, and takes whom nobody quotes yet', async () => {
    const { names } = await classed({ who: 'Alâa Sorel' });
    expect(names).toEqual(expect.arrayContaining(['Alaa Sorel', 'Alâa Sorel']));
    const { pseudonym } = await classed({ who: 'Nuria Zabal' });
    await quoted('es', 'Nuria Zabal');
    const { hider } = await openNames(store, 'public').as('private');
    expect(hider.text('dijo Nuria Zabal')).toBe(`dijo ${pseudonym}`);
  });

  it('knows somebody whose name is written in other cases or without accents', async () => {
    for (const who of ['alaa sorel', 'ALAA SOREL', 'Alaà Sorél'])
      expect((await classed({ who })).names).toContain('Alaa Sorel');
  });

  it('refuses what is no name, a pseudonym that nobody has, and nobody who says so', async () => {
    await expect(classed({ who: ' ' })).rejects.toThrow(InvalidInput);
    await expect(classed({ aliases: ['x'.repeat(301)] })).rejects.toThrow(InvalidInput);
    await expect(classed({ by: ' ' })).rejects.toThrow(InvalidInput);
    await expect(classed({ who: 'Person-000000' })).rejects.toThrow(NotFound);
  });

  it('writes down who did what to whom, without a name', async () => {
    await classed({});
    const [line] = await store.ledger(0, 10);
    expect(line).toMatchObject({ who: 'kim', what: 'class', detail: { class: 'protected', names: 2 } });
    expect(JSON.stringify(line)).not.toMatch(/Alaa|علاء/);
  });
});

describe('openNames', () => {
  it('shows each sight what it may see, and bodies and roles to all', async () => {
    await classed({});
    const names = openNames(store, 'private');
    const text = 'Alaa Sorel, Tarek Amal, the Ministry of Roads and a teacher';
    const [reader, reviewer, all] = await Promise.all(
      (['public', 'private', 'all'] as const).map((sight) => names.as(sight)),
    );
    expect(reader?.hider.text(text)).toMatch(
      /^Person-\w{6}, Person-\w{6}, the Ministry of Roads and a teacher$/,
    );
    expect(reviewer?.hider.text(text)).toMatch(
      /^Person-\w{6}, Tarek Amal, the Ministry of Roads and a teacher$/,
    );
    expect(all?.hider.text(text)).toBe(text);
    expect((await openNames(store, 'public').as('public')).hider.text('Tarek Amal')).toBe('Tarek Amal');
  });

  it('asks for as many words as were asked for, and for none that is hidden', async () => {
    const { question } = await openNames(store, 'private').as('public');
    expect(question('bridge Tarek Amal 3')).toMatch(/^bridge x[b-z]{9} x[b-z]{9} 3$/);
    expect(question('Тарек')).not.toBe('Тарек');
    expect(question('bridge')).toBe('bridge');
  });

  it('hides who is quoted from now on, and tells who stands behind a pseudonym', async () => {
    const names = openNames(store, 'private');
    await names.as('public');
    await quoted('en', 'Lina Qarib');
    const { hider, speakersOf } = await names.as('public');
    const shown = hider.text('Lina Qarib');
    expect(speakersOf(shown)).toEqual([speakerId('default', 'Lina Qarib')]);
    expect([
      speakersOf('Lina Qarib'),
      speakersOf('Person-000000'),
      speakersOf('Persson'),
      speakersOf('Person'),
      speakersOf(speakerId('default', 'Lina Qarib')),
    ]).toEqual([[], [], [], [], []]);
  });

  it('finds speakers by part of the name that is shown, and none by a name that is hidden', async () => {
    await classed({});
    const [reader, reviewer] = await Promise.all(
      (['public', 'private'] as const).map((sight) => openNames(store, 'private').as(sight)),
    );
    const id = (name: string) => speakerId('default', name);
    for (const asked of ['amal', 'TARÉK', 'طارق', id('Tarek Amal')])
      expect([asked, reviewer?.speakersOf(asked), reader?.speakersOf(asked)]).toEqual([
        asked,
        [id('Tarek Amal')],
        [],
      ]);
    for (const asked of ['Alaa Sorel', 'ala', 'sor', 'علاء', 'سور', id('Alaa Sorel'), 'Nobody'])
      expect([asked, reviewer?.speakersOf(asked)]).toEqual([asked, []]);
    const shown = reviewer?.hider.text('Alaa Sorel') ?? '';
    const both = [id('Alaa Sorel'), id('علاء سوريل')].sort();
    for (const asked of [shown, shown.toLowerCase(), reviewer?.hider.text(id('Alaa Sorel')) ?? ''])
      expect([...(reviewer?.speakersOf(asked) ?? [])].sort()).toEqual(both);
    expect(reader?.speakersOf('roads')).toEqual([id('the Ministry of Roads')]);
  });

  it('finds with a whole surname whom a part of it finds', async () => {
    await quoted('en', 'Amal');
    const { speakersOf } = await openNames(store, 'private').as('private');
    expect([...speakersOf('Amal')].sort()).toEqual([...speakersOf('Ama')].sort());
    expect(speakersOf('Amal').length).toBeGreaterThan(1);
  });

  it('keeps who is only named as whose brother somebody is from being them', async () => {
    await quoted('en', 'Alaa Sorel (brother)');
    await classed({});
    const { hider } = await openNames(store, 'private').as('private');
    expect(hider.text('Alaa Sorel (brother)')).toBe(`${hider.text('Alaa Sorel')} (brother)`);
    const [one, other] = ['Alaa Sorel', 'Alaa Sorel (brother)'].map((name) =>
      hider.text(speakerId('default', name)),
    );
    expect(one).not.toBe(other);
  });

  it('hides and finds a name that has no id, as older imports kept it', async () => {
    const report = aReport({ text: 'The bridge is gone, said Lina Qarib.' });
    await store.addReport(report, new Uint8Array());
    const speaker = { mention: null, name: 'Lina Qarib', id: null, reason: '' };
    await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [
      aQuote(report, 'The bridge is gone', { speaker }),
    ]);
    const [reader, reviewer] = await Promise.all(
      (['public', 'private'] as const).map((sight) => openNames(store, 'private').as(sight)),
    );
    const shown = reader?.hider.text('Lina Qarib') ?? '';
    expect(shown).toMatch(/^Person-/);
    expect([reviewer?.speakersOf('qarib'), reader?.speakersOf('qarib'), reader?.speakersOf(shown)]).toEqual([
      ['Lina Qarib'],
      [],
      ['Lina Qarib'],
    ]);
  });

  it('shows no id of a name that it hides, also where it cannot say whose', async () => {
    await quoted('en', 'Mira Holm', 'Anna Holm', 'Holm', '@tarekamal');
    const { hider } = await openNames(store, 'private').as('public');
    for (const name of ['Holm', '@tarekamal', 'Tarek Amal']) {
      const id = speakerId('default', name);
      expect([name, hider.text(name), hider.text(id)]).toEqual([
        name,
        expect.stringMatching(/^Person-/),
        expect.not.stringMatching(id),
      ]);
    }
    expect(hider.text('Holm')).not.toBe(hider.text('Mira Holm'));
    expect(hider.text('@tarekamal')).toBe(hider.text('Tarek Amal'));
  });

  it('begins anew where the database was away', async () => {
    let isAway = true;
    const names = openNames(
      { ...store, people: () => (isAway ? Promise.reject(new Error('away')) : store.people()) },
      'private',
    );
    await expect(names.as('public')).rejects.toThrow('away');
    isAway = false;
    expect((await names.as('public')).hider.isIdle).toBe(false);
  });

  it('lets a caller see what the role and the token say', () => {
    expect(sightOf(null)).toBe('public');
    expect(sightOf({ role: 'reader', reveals: false })).toBe('public');
    expect(sightOf({ role: 'reviewer', reveals: false })).toBe('private');
    expect(sightOf({ role: 'reader', reveals: true })).toBe('all');
  });
});
