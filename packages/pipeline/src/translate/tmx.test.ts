import { InvalidInput } from '@crossquote/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableInXml, unescapeXml } from '../xml/xml-text.ts';
import { glossaryInForce } from './glossary.ts';
import { memoryEntry } from './memory-entry.ts';
import { readTmx } from './read-tmx.ts';
import { isoOfTmxDate, tmxDateOfIso } from './tmx-date.ts';
import { writeTmx } from './write-tmx.ts';

describe('readTmx', () => {
  it('reads source, target, creator and date of a unit', () => {
    const entries = readTmx(
      tmx(
        `<tu creationid="tova" creationdate="20161213T101500Z">${tuv('de', 'Guten Tag.')}${tuv('en', 'Hello.')}</tu>`,
        'de',
      ),
    );
    expect(entries).toEqual([
      memoryEntry({
        source: { language: 'de', text: 'Guten Tag.' },
        target: { language: 'en', text: 'Hello.' },
        by: 'tova',
        at: '2016-12-13T10:15:00Z',
      }),
    ]);
    expect(entries[0]?.id).toMatch(/^e_[0-9a-f]{20}$/);
  });

  it('reads which units are terms, as they are written', () => {
    const sides = { source: { language: 'de', text: 'Lager' }, target: { language: 'en', text: 'camp' } };
    const both = [
      memoryEntry({ ...sides, kind: 'term', by: 'kim', at: '2026-03-01T10:00:00Z' }),
      memoryEntry({ ...sides, by: 'kim', at: '2026-03-01T10:00:00Z' }),
    ];
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(readTmx(writeTmx(both))).toEqual([...both].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('reads a term that was taken out as such, so that it does not come back; blank segments are none', () => {
    const lager = (text: string, at: string) =>
      memoryEntry({
        kind: 'term',
        source: { language: 'de', text: 'Lager' },
        target: { language: 'en', text },
        by: 'kim',
        at,
      });
    const all = [lager('camp', '2026-03-01T10:00:00Z'), lager('', '2026-03-02T10:00:00Z')];
    const back = readTmx(writeTmx(all));
    expect(glossaryInForce(back)).toEqual([]);
    expect(back).toHaveLength(2);
    const segment = { ...lager('', '2026-03-02T10:00:00Z'), kind: 'segment' as const };
    expect(readTmx(writeTmx([segment]))).toEqual([]);
  });

  it('reads who made a unit, and with which model, and how sure it was', () => {
    const made = (inside: string, creationid = 'tova') =>
      readTmx(
        tmx(`<tu creationid="${creationid}">${inside}${tuv('de', 'Ja.')}${tuv('en', 'Yes.')}</tu>`, 'de'),
      )[0];
    expect(made('')).toMatchObject({ origin: 'human', model: null, score: null });
    const props = ['x-origin', 'x-score', 'x-model']
      .map((type, i) => `<prop type="${type}">${['machine', '0.91', 'some/model@1/q8'][i]}</prop>`)
      .join('');
    expect(made(props)).toMatchObject({
      origin: 'machine',
      model: { name: 'some/model', revision: '1', dtype: 'q8' },
      score: 0.91,
    });
    expect(made('<prop type="x-Origin">NeuralMachineTranslation</prop>')?.origin).toBe('machine');
    expect(made('<prop type="x-Origin">TM</prop>')?.origin).toBe('human');
    expect(made('', 'MT!')?.origin).toBe('machine');
    expect(made('<prop type="x-origin">machine</prop><prop type="x-score">97</prop>')?.score).toBeNull();
  });

  it('takes a pair for a machine’s where either side is one', () => {
    const unit = `<tu><tuv xml:lang="de"><prop type="x-origin">machine</prop><seg>Ja.</seg></tuv>${tuv('en', 'Yes.')}</tu>`;
    expect(readTmx(tmx(unit, '*all*')).map(({ origin }) => origin)).toEqual(['machine', 'machine']);
  });

  it('takes every language as a source when the file says all', () => {
    const entries = readTmx(
      tmx(`<tu>${tuv('de', 'Ja.')}${tuv('en', 'Yes.')}${tuv('fr', 'Oui.')}</tu>`, '*all*'),
    );
    expect(entries.map((entry) => `${entry.source.language}-${entry.target.language}`).sort()).toEqual([
      'de-en',
      'de-fr',
      'en-de',
      'en-fr',
      'fr-de',
      'fr-en',
    ]);
  });

  it('lets a unit name its own source language', () => {
    const entries = readTmx(tmx(`<tu srclang="fr">${tuv('de', 'Ja.')}${tuv('fr', 'Oui.')}</tu>`, '*all*'));
    expect(entries.map((entry) => `${entry.source.language}-${entry.target.language}`)).toEqual(['fr-de']);
  });

  it('finds languages however a tool writes them, without their region', () => {
    const unit = `<tu><tuv lang="DE_at"><seg>Ja.</seg></tuv><tuv xml:lang="EN-US"><seg>Yes.</seg></tuv></tu>`;
    expect(readTmx(tmx(unit, 'de-DE'))).toMatchObject([
      { source: { language: 'de' }, target: { language: 'en' } },
    ]);
  });

  it('keeps the script of a language, since it makes other text', () => {
    const unit = `<tu>${tuv('de', 'Ja.')}${tuv('zh-Hant-TW', '是')}</tu>`;
    expect(readTmx(tmx(unit, 'de'))[0]?.target.language).toBe('zh-Hant');
  });

  it('flattens highlighted words and drops native codes', () => {
    const seg =
      'Das <hi type="b">Wasser <hi>kam</hi></hi><ph x="1">&lt;br/&gt;</ph> nachts<bpt i="1">{\\b<sub>Fuß</sub></bpt>.';
    const [entry] = readTmx(tmx(`<tu>${tuv('de', seg)}${tuv('en', 'x')}</tu>`, 'de'));
    expect(entry?.source.text).toBe('Das Wasser kam nachts.');
  });

  it('reads entities, character numbers and CDATA', () => {
    const seg = 'Holm &amp; S&#xF6;hne &lt;3 &#8222;ja&quot; &apos; <![CDATA[A &amp; <B>]]>';
    const [entry] = readTmx(tmx(`<tu>${tuv('de', seg)}${tuv('en', 'x')}</tu>`, 'de'));
    expect(entry?.source.text).toBe('Holm & Söhne <3 „ja" \' A &amp; <B>');
  });

  it('leaves out blank segments, segments without a language and units without their source', () => {
    const units =
      `<tu>${tuv('de', ' \n ')}${tuv('en', 'x')}</tu><tu>${tuv('fr', 'Oui.')}${tuv('en', 'Yes.')}</tu>` +
      `<tu><tuv><seg>Ja.</seg></tuv>${tuv('en', 'Yes.')}</tu><tu><tuv xml:lang="de"/>${tuv('en', 'x')}</tu>`;
    expect(readTmx(tmx(units, 'de'))).toEqual([]);
  });

  it('has no date where the file has none that can be read', () => {
    expect(
      readTmx(tmx(`<tu creationdate="yesterday">${tuv('de', 'Ja.')}${tuv('en', 'Yes.')}</tu>`, 'de'))[0],
    ).toMatchObject({
      by: null,
      at: null,
    });
  });

  it('reads a file with a byte order mark and the DTD of its standard', () => {
    const xml = `\uFEFF<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">${tmx(`<tu>${tuv('de', 'Ja.')}${tuv('en', 'Yes.')}</tu>`, 'de')}`;
    expect(readTmx(xml)).toHaveLength(1);
  });

  it('tells the line of malformed XML and quotes no word of it', () => {
    const broken =
      '<tmx version="1.4">\n<body>\n<tu><tuv xml:lang="de"><seg>Geheim</tuv></tu>\n</body></tmx>';
    expect(() => readTmx(broken)).toThrow(InvalidInput);
    expect(() => readTmx(broken)).toThrow(/line 3/);
    expect(() => readTmx(broken)).not.toThrow(/Geheim/);
    expect(() => readTmx('')).toThrow(InvalidInput);
    expect(() => readTmx('no xml at all')).toThrow(InvalidInput);
  });

  it('refuses what nests without end', () => {
    expect(() => readTmx(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toThrow(InvalidInput);
  });

  it('refuses XML that is no TMX', () => {
    expect(() => readTmx('<xliff><body/></xliff>')).toThrow(/no TMX/);
    expect(() => readTmx('<tmx/>')).toThrow(/no TMX/);
  });

  it('never expands entities that a file declares', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${tmx('', 'de')}`;
    expect(() => readTmx(bomb)).toThrow(/never expanded/);
    const outside = `<!DOCTYPE tmx [ <!ENTITY file SYSTEM "file:///etc/hostname"> ]>${tmx('', 'de')}`;
    expect(() => readTmx(outside)).toThrow(/never expanded/);
    const [entry] = readTmx(tmx(`<tu>${tuv('de', '&lol;')}${tuv('en', 'x')}</tu>`, 'de'));
    expect(entry?.source.text).toBe('&lol;');
  });

  it('refuses a language that is none', () => {
    expect(() => readTmx(tmx(`<tu>${tuv('d!', 'Ja.')}</tu>`, 'de'))).toThrow(/BCP 47/);
  });
});

describe('writeTmx', () => {
  it('writes the same bytes for the same entries in any order, each once', () => {
    const a = someEntry('Ja.', 'Yes.');
    const b = someEntry('Nein.', 'No.');
    expect(writeTmx([a, b, a])).toBe(writeTmx([b, a]));
    expect(writeTmx([a, b]).match(/<tu /g)).toHaveLength(2);
  });

  it('marks characters that XML cannot hold', () => {
    expect(readTmx(writeTmx([someEntry('a\u0000b\uD800c', 'x')]))[0]?.source.text).toBe('a\uFFFDb\uFFFDc');
  });

  it('leaves out a date that is none', () => {
    expect(writeTmx([{ ...someEntry('Ja.', 'Yes.'), at: 'soon' }])).not.toContain('creationdate');
  });

  it('comes back as it went', () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
      .map((raw) => storableInXml(raw));
    const side = (language: string) => fc.record({ language: fc.constant(language), text });
    const at = fc
      .integer({ min: 0, max: 4_000_000_000 })
      .map((s) => new Date(s * 1000).toISOString().replace('.000Z', 'Z'));
    const by = fc.string({ minLength: 1 }).map(storableInXml);
    const model = fc.record({
      name: fc.constantFrom('some/model', 'a@b'),
      revision: fc.constantFrom('1', 'main'),
      dtype: fc.constantFrom('q8', 'fp32'),
    });
    const made = fc.oneof(
      fc.constant({ origin: 'human' as const }),
      fc.record({
        origin: fc.constant('machine' as const),
        model: fc.option(model),
        score: fc.option(fc.constantFrom(0, 0.5, 0.9876, 1)),
      }),
    );
    const entry = fc
      .record({ source: side('de'), target: side('en'), by: fc.option(by), at: fc.option(at), made })
      .map(({ made: maker, ...words }) => memoryEntry({ ...words, ...maker }));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const kept = entries.filter(({ source, target }) => source.text && target.text);
        const ids = [...new Set(kept.map(({ id }) => id))].sort();
        const xml = writeTmx(kept);
        const back = readTmx(xml);
        expect(back.map(({ id }) => id).sort()).toEqual(ids);
        expect(writeTmx(back)).toBe(xml);
      }),
    );
  });
});

describe('XML characters', () => {
  it('leaves numbers alone that are no character', () => {
    expect(unescapeXml('&#x110000; &#9999999; &#0;')).toBe('&#x110000; &#9999999; \uFFFD');
  });
});

describe('TMX dates', () => {
  it('turn into ISO dates and back', () => {
    expect(isoOfTmxDate('20161213T101500Z')).toBe('2016-12-13T10:15:00Z');
    expect(tmxDateOfIso('2016-12-13T11:15:00+01:00')).toBe('20161213T101500Z');
  });

  it('are null when they are none', () => {
    for (const date of [undefined, '', '20161313T101500Z', '2016-12-13'])
      expect(isoOfTmxDate(date)).toBeNull();
    for (const date of [null, 'x', '+012016-12-13T10:15:00Z']) expect(tmxDateOfIso(date)).toBeNull();
  });
});

function tmx(units: string, srclang: string): string {
  return `<tmx version="1.4"><header srclang="${srclang}"/><body>${units}</body></tmx>`;
}

function tuv(language: string, seg: string): string {
  return `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
}

function someEntry(source: string, target: string) {
  return memoryEntry({
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
    by: null,
    at: null,
  });
}
