import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import type { TermPair } from './glossary.ts';
import { glossaryInForce } from './glossary.ts';
import { memoryEntry } from './memory-entry.ts';
import { newTerms } from './new-terms.ts';
import { isTbx, readTbx } from './read-tbx.ts';
import { readTermTable } from './read-term-table.ts';
import { writeTbx } from './write-tbx.ts';
import { writeTermTable } from './write-term-table.ts';

const read = (text: string, source: string | null, target = 'en') =>
  words(readTermTable(text, source, target).pairs);
const words = (pairs: readonly TermPair[]) => pairs.map(({ source, target }) => [source.text, target.text]);
const pair = (source: string, target: string): TermPair => ({
  source: { language: 'de', text: source },
  target: { language: 'en', text: target },
});

describe('readTermTable', () => {
  it.each([
    ['de,en\r\nUmspannwerk,substation\r\n', null],
    ['\uFEFFde-AT;en_GB\nUmspannwerk;substation;a note', null],
    ['source\ttarget\nUmspannwerk\tsubstation', 'de'],
    ['"Umspannwerk","substation"\n\n', 'de'],
    ['DE;EN;Notiz\nUmspannwerk;substation;Akte 3', null],
    ['Deutsch;Englisch\nUmspannwerk;substation', null],
    ['allemand;anglais\nUmspannwerk;substation', null],
    ['Begriff;Übersetzung\nUmspannwerk;substation', 'de'],
    ['sep=;\r\nde;en\r\nUmspannwerk;substation', null],
    ['"sep=\t"\nde\ten\nUmspannwerk\tsubstation', null],
  ])('reads %j', (text, source) => {
    expect(readTermTable(text, source, 'en').pairs).toEqual([pair('Umspannwerk', 'substation')]);
  });

  it('takes each of several words in a cell for a term, called what stands first in the other', () => {
    expect(read('Lager|Camp,camp|encampment\n Damm | Wehr |,dam\nKanal,|canal\n…|Brand,', 'de')).toEqual([
      ['Lager', 'camp'],
      ['Camp', 'camp'],
      ['Damm', 'dam'],
      ['Wehr', 'dam'],
      ['Kanal', 'canal'],
      ['Brand', ''],
    ]);
    expect(readTermTable('Damm,dam\n| … |,dots', 'de', 'en').leftOut).toEqual([2]);
  });

  it('keeps marks inside of quotes, line ends too', () => {
    expect(read('"Tor; Nord","gate, north"\n"zwei\nWege",two ways', 'de')).toEqual([
      ['Tor; Nord', 'gate, north'],
      ['zwei\nWege', 'two ways'],
    ]);
  });

  it.each([
    ['term,Begriff', ['term', 'Begriff']],
    ['Deutsch,German', ['Deutsch', 'German']],
    ['Lager "Nord";camp "north"', ['Lager "Nord"', 'camp "north"']],
  ])('reads a first line that is a term: %j', (text, wanted) => {
    expect(read(text, 'de')).toEqual([wanted]);
  });

  it.each([
    ['de;Notiz;en\nUmspannwerk;Akte 3;substation', null, 'en'],
    ['Nr;de;en\n1;Umspannwerk;substation', null, 'en'],
    ['ID;Deutsch;Notiz;Englisch\n1;Umspannwerk;;substation', null, 'en'],
    ['Begriff;Notiz;Übersetzung\nUmspannwerk;Akte 3;substation', 'de', 'en'],
    ['fr;en;de\nposte;substation;Umspannwerk', 'de', 'en'],
    ['en;de\nsubstation;Umspannwerk', 'de', 'en'],
    ['Begriff (de);Definition;Begriff (en)\nUmspannwerk;Anlage;substation', null, 'en'],
    ['Deutsch (DE);Englisch [EN]\nUmspannwerk;substation', null, 'en'],
    ['ألماني;إنجليزي\nUmspannwerk;substation', null, 'en'],
    ['الألمانية;انجليزي\nUmspannwerk;substation', null, 'en'],
  ])('finds the columns by what stands over them: %j', (text, source, target) => {
    expect(read(text, source, target)).toEqual([['Umspannwerk', 'substation']]);
  });

  it('leaves out lines that have no term, and tells which', () => {
    const table = readTermTable('de,en\nLager,camp\n🔥,fire\n,site\n-,x\nDamm,dam', null, 'en');
    expect(words(table.pairs)).toEqual([
      ['Lager', 'camp'],
      ['Damm', 'dam'],
    ]);
    expect(table.leftOut).toEqual([3, 4, 5]);
  });

  it('takes a term without what it is called for one that is taken out', () => {
    expect(read('de,en\nLager,', null)).toEqual([['Lager', '']]);
  });

  it.each([
    [
      'Lager,camp',
      null,
      'the table names no languages; write them as its first line (de,en), or give -s de -t en',
    ],
    [
      'Lager,camp',
      'en',
      'the terms and what they are called are both en; say from which into which: -s de -t en',
    ],
    ['de,en\n\nLager', null, 'line 3 has one column; write the term, a comma, and what it is to be called'],
    [
      'de;Notiz;en\nLager;Akte 3',
      null,
      'line 2 has 2 columns, and by the first line one needs 3; write what is missing, or save the table again',
    ],
    [
      'de;fr;en\nLager;camp;camp',
      null,
      'the first line names 3 languages (de, fr, en); say from which into which: -s de -t fr',
    ],
    [
      'a,b\n\nc,"d\ne,f\n',
      'de',
      'the table is no well-formed CSV (CSV_QUOTE_NOT_CLOSED behind line 1); save it again as CSV',
    ],
    [
      'sep=;\nLager;camp\nR\uFFFDumung;x',
      'de',
      'line 3 has a letter that could not be read; save the table as UTF-8',
    ],
    ['La\0ger;camp', 'de', 'line 1 has a letter that could not be read; save the table as UTF-8'],
  ])('says what is wrong with %j', (text, source, message) => {
    expect(() => readTermTable(text, source, 'en')).toThrow(new InvalidInput(message));
  });

  it.each(['de;Notiz;englische Fassung', 'Begriff;Notiz;Englische Fassung', 'Notiz;Wort;Übersetzung'])(
    'takes no notes for translations where it is not sure of the columns: %j',
    (head) => {
      expect(() => readTermTable(`${head}\nLager;Akte 3;camp`, 'de', 'en')).toThrow(
        'the first line does not say in which columns the terms stand and what they are to be called; write the two languages over them (de;Notiz;en)',
      );
    },
  );

  it('reads nothing out of nothing', () => {
    expect(readTermTable('', null, 'en')).toEqual({ pairs: [], leftOut: [] });
  });
});

describe('readTbx', () => {
  const section = (language: string, ...terms: readonly (readonly [string, string?])[]) =>
    `<langSec xml:lang="${language}">${terms
      .map(
        ([term, status]) =>
          `<termSec><term>${term}</term>${status ? `<termNote type="administrativeStatus">${status}</termNote>` : ''}</termSec>`,
      )
      .join('')}</langSec>`;
  const tbx = (...languages: readonly string[]) =>
    `<?xml version="1.0"?><tbx type="TBX-Basic"><text><body><conceptEntry id="c1">${languages.join('')}</conceptEntry></body></text></tbx>`;

  it('looks for each term of a concept, and calls it by the preferred one of the other language', () => {
    const file = tbx(
      section('de-DE', ['Lager'], ['Camp', 'deprecatedTerm-admn-sts']),
      section('en', ['prison', 'supersededTerm-admn-sts'], ['site'], ['camp', 'preferredTerm-admn-sts']),
    );
    expect(isTbx(file)).toBe(true);
    const pairs = readTbx(file);
    expect(words(pairs.filter(({ source }) => source.language === 'de'))).toEqual([
      ['Lager', 'camp'],
      ['Camp', 'camp'],
    ]);
    expect(words(pairs.filter(({ source }) => source.language === 'en'))).toEqual([
      ['prison', 'Lager'],
      ['site', 'Lager'],
      ['camp', 'Lager'],
    ]);
  });

  it('calls nothing by a deprecated term', () => {
    const pairs = readTbx(
      tbx(section('de', ['Lager']), section('en', ['prison', 'deprecatedTerm-admn-sts'])),
    );
    expect(words(pairs)).toEqual([['prison', 'Lager']]);
  });

  it('reads the older kind too', () => {
    const langSet = (language: string, inside: string) =>
      `<langSet xml:lang="${language}">${inside}</langSet>`;
    const file = `<martif type="TBX"><text><body><termEntry>${langSet('de', '<tig><term>Damm</term></tig>')}${langSet(
      'en',
      '<ntig><termGrp><term>dam</term></termGrp></ntig>',
    )}</termEntry></body></text></martif>`;
    expect(words(readTbx(file))).toEqual([
      ['Damm', 'dam'],
      ['dam', 'Damm'],
    ]);
  });

  it('refuses what is no TBX, telling the fix', () => {
    expect(() => readTbx('<a/>')).toThrow(
      'the file is XML but no TBX (no <tbx> or <martif>); export it again as TBX',
    );
    expect(() => readTbx('<tbx><a></tbx>')).toThrow(/no well-formed XML \(line 1\)/);
    expect(isTbx('<tmx version="1.4">')).toBe(false);
  });
});

describe('writeTbx', () => {
  it('writes the terms in force as they are read again, in the order of their words', () => {
    const terms = [pair('Lager <Nord>', 'camp "north" & east'), pair('Damm', 'dam')];
    const entries = terms.map((each) => memoryEntry({ ...each, kind: 'term', by: null, at: null }));
    const tbx = writeTbx(entries, 'de', 'en');
    expect(writeTbx([...entries].reverse(), 'de', 'en')).toBe(tbx);
    expect(isTbx(tbx)).toBe(true);
    const read = readTbx(tbx).filter(({ source }) => source.language === 'de');
    expect(read).toEqual([terms[1], terms[0]]);
  });
});

describe('newTerms', () => {
  const act = { by: 'kim', at: '2026-03-02T10:00:00.000Z' };
  const inForce = [
    memoryEntry({ ...pair('Lager', 'camp'), kind: 'term', by: 'lou', at: '2026-03-01T10:00:00.000Z' }),
  ];
  const store = { memory: async (source: string) => (source === 'de' ? inForce : []) };
  const news = (pairs: readonly TermPair[]) => newTerms(pairs, store, act);

  it('adds what says something new, the last of several, under whoever does it', async () => {
    const added = await news([pair('Damm', 'dyke'), pair('Lager', 'camp'), pair('Damm', 'dam')]);
    expect(added).toEqual([memoryEntry({ ...pair('Damm', 'dam'), kind: 'term', ...act })]);
  });

  it('takes out what is there, and nothing that is not', async () => {
    const added = await news([pair('Lager', ''), pair('Damm', '')]);
    expect(words(added)).toEqual([['Lager', '']]);
    expect(glossaryInForce([...inForce, ...added])).toEqual([]);
  });

  it('is in force also where a clock was set back since, and where it was taken out before', async () => {
    const early = { by: 'kim', at: '2026-02-01T10:00:00.000Z' };
    const added = await newTerms([pair('Lager', 'storehouse')], store, early);
    expect(glossaryInForce([...inForce, ...added])).toEqual([{ source: 'Lager', target: 'storehouse' }]);
    const out = await newTerms([pair('Lager', '')], store, act);
    const both = [...inForce, ...out];
    const again = await newTerms([pair('Lager', 'camp')], { memory: async () => both }, early);
    expect(glossaryInForce([...both, ...again])).toEqual([{ source: 'Lager', target: 'camp' }]);
  });

  it('keeps no marks of layout, which no text has there', async () => {
    const added = await news([
      pair('\u200FRäu\u00ADmung\u200E', '\u202Aevic\u200Btion'),
      pair('La\u00ADger', 'camp'),
    ]);
    expect(words(added)).toEqual([['Räumung', 'eviction']]);
  });

  it('has the same term in several languages', async () => {
    const french = { source: { language: 'fr', text: 'Lager' }, target: { language: 'en', text: 'camp' } };
    expect(await news([french])).toHaveLength(1);
  });
});

describe('writeTermTable', () => {
  it('writes the terms in force as they are read again, what a spreadsheet would run too', () => {
    const terms = [pair('Lager; Nord', 'camp, "north"'), pair('@mho', "=the 'handle'")];
    const entries = terms.map((each) => memoryEntry({ ...each, kind: 'term', by: null, at: null }));
    const table = writeTermTable(entries, 'de', 'en');
    expect(table).toMatch(/^de,en\r\n'@mho,'=the 'handle'\r\n/);
    expect(readTermTable(table, null, 'fr').pairs).toEqual([terms[1], terms[0]]);
  });
});
