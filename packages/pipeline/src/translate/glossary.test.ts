import { describe, expect, it } from 'vitest';
import { isCalledSo, termFinder } from './find-terms.ts';
import { glossaryInForce } from './glossary.ts';
import { memoryEntry } from './memory-entry.ts';

const term = (source: string, target: string, at: string | null = null) =>
  memoryEntry({
    kind: 'term',
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
    by: 'kim',
    at,
  });

describe('glossaryInForce', () => {
  it('has the latest for each term, by the terms, whatever order they come in', () => {
    const all = [
      term('Lager', 'camp', '2026-03-02T10:00:00.000Z'),
      term('Lager', 'storehouse', '2026-03-01T10:00:00.000Z'),
      term('Damm', 'dam'),
    ];
    const wanted = [
      { source: 'Damm', target: 'dam' },
      { source: 'Lager', target: 'camp' },
    ];
    expect([all, [...all].reverse()].map(glossaryInForce)).toEqual([wanted, wanted]);
  });

  it('has no term that was taken out, nor segments', () => {
    const segment = memoryEntry({ ...term('Ja', 'yes'), kind: 'segment' });
    const out = term('Lager', '', '2026-03-02T10:00:00.000Z');
    expect(glossaryInForce([term('Lager', 'camp', '2026-03-01T10:00:00.000Z'), out, segment])).toEqual([]);
  });
});

describe('termFinder', () => {
  const found = (text: string, terms: readonly string[], language = 'de') =>
    termFinder(
      terms.map((source) => ({ source, target: source.toUpperCase() })),
      language,
    )(text).map(({ source, start, end, isPlain }) => [source, text.slice(start, end), isPlain]);

  it.each([
    ['Das Umspannwerk brannte.', [['Umspannwerk', 'Umspannwerk', true]]],
    ['Der Brand des Umspannwerks.', [['Umspannwerk', 'Umspannwerks', true]]],
    ['Zwei Umspannwerke brannten.', [['Umspannwerk', 'Umspannwerke', false]]],
    ['DAS UMSPANNWERK BRANNTE.', [['Umspannwerk', 'UMSPANNWERK', true]]],
    ['Der Umspannwerksbrand, das umspannwerk', []],
  ])('finds in %j what it is listed as, with an ending or shouted', (text, wanted) => {
    expect(found(text, ['Umspannwerk'])).toEqual(wanted);
  });

  it('takes a small letter that is listed also at the beginning of a sentence', () => {
    expect(found('Kollektive Bestrafung, sagte er.', ['kollektive Bestrafung'])).toEqual([
      ['kollektive Bestrafung', 'Kollektive Bestrafung', true],
    ]);
  });

  it('takes the longest of several that begin at one word, and none inside another', () => {
    expect(found('Am Roten Tor Nord warten.', ['Roten Tor', 'Tor', 'Roten Tor Nord'])).toEqual([
      ['Roten Tor Nord', 'Roten Tor Nord', true],
    ]);
  });

  it('takes no words of two clauses for one term', () => {
    expect(found('Am Roten, Tor und Roten\n Tor', ['Roten Tor'])).toEqual([
      ['Roten Tor', 'Roten\n Tor', true],
    ]);
  });

  it.each([
    ['C++', 'Das C++-Team und Vitamin C', 'de', ['C++']],
    ['§ 129a', 'Nach §\u00A0129a, nicht nach 129a.', 'de', ['§\u00A0129a']],
    ['St. Anna', 'In St. Anna, nicht St Anna', 'de', ['St. Anna']],
    ['Lager (Nord)', 'Das Lager (Nord) und das Lager Nord', 'de', ['Lager (Nord)']],
    ['„Lager“', 'Das Lager, das »Lager«', 'de', ['Lager', 'Lager']],
    ['Lager "Nord"', 'Das Lager „Nord“ brannte', 'de', ['Lager „Nord“']],
    ['écluse', "Dans l’écluse et l'écluse", 'fr', ['écluse', 'écluse']],
    ["coup d'État", 'Le coup d’État', 'fr', ['coup d’État']],
    ['esercito', "dell'esercito", 'it', ['esercito']],
    ['قذائف الهاون', 'سمعنا قذائف\u200F الهاون', 'ar', ['قذائف\u200F الهاون']],
    ['می‌شود', 'که می‌شود', 'fa', ['می‌شود']],
  ])('finds %j with the marks it is listed with, whatever the quotes: %j', (term, text, language, wanted) => {
    const spans = found(text, [term, 'Vitamin'], language).filter(([source]) => source === term);
    expect(spans.map(([, span]) => span)).toEqual(wanted);
  });

  it('takes of two that differ in marks the one whose marks are there', () => {
    expect(found('Das C++ und das C', ['C', 'C++']).map(([source]) => source)).toEqual(['C++', 'C']);
  });

  it('knows endings of some languages, and of others what is listed alone', () => {
    expect(found("the bailiffs' and the bailiff’s men", ['bailiff'], 'en').map(([, text]) => text)).toEqual([
      'bailiffs',
      'bailiff’s',
    ]);
    expect(found('Hendek hendekte', ['hendek'], 'tr').map(([, text]) => text)).toEqual(['Hendek']);
  });

  it.each([
    ['ملجأ', 'بقينا في الملجأ وعدنا من ملجأ إلى الملاجئ', ['ملجأ', 'ملجأ']],
    ['الملجأ', 'بالملجأ وللملجأ والملجأ', ['الملجأ', 'ملجأ', 'الملجأ']],
    ['مستشفى', 'ومستشفى بمستشفى', ['مستشفى', 'مستشفى']],
    ['ذخائر عنقودية', 'كانت الذخائر العنقودية هنا', ['ذخائر العنقودية']],
    ['لد', 'ولد في بلد', []],
    ['سد', 'انهار السد', ['سد']],
  ])('finds %j with what Arabic writes to a word: %j', (term, text, wanted) => {
    const spans = found(text, [term], 'ar');
    expect(spans.map(([, span]) => span)).toEqual(wanted);
  });

  it('puts a word in the place of an Arabic one only where nothing is written to it', () => {
    expect(found('ملجأ والملجأ', ['ملجأ'], 'ar').map(([, , isPlain]) => isPlain)).toEqual([true, false]);
  });

  it.each([
    ['难民营', '他们在难民营外等候。', 'zh'],
    ['変電所', '夜に変電所が燃えた', 'ja'],
    ['フェリー', 'フェリーは出た', 'ja'],
    ['โรงพยาบาล', 'ที่โรงพยาบาลสนาม', 'th'],
  ])('finds %j where no spaces stand between words: %j', (term, text, language) => {
    expect(found(text, [term], language)).toEqual([[term, term, true]]);
    expect(found(text.replace(term, ''), [term], language)).toEqual([]);
  });

  it('finds nothing where nothing is listed, or no word stands', () => {
    expect([found('Das Tor', []), found('… 💧', ['Tor'])]).toEqual([[], []]);
  });
});

describe('isCalledSo', () => {
  it.each([
    ['substation', 'Two substations burned', true],
    ['field hospital', 'the Field\n hospital’s roof', true],
    ['C++ (old)', 'in c++ (old) code', true],
    ["coup d'état", 'the coup d’état', true],
    ['dam', 'the damage', false],
    ['ملجأ', 'بقوا في الملجأ', true],
    ['لجأ', 'بقوا في الملجأ', false],
    ['难民营', '他们在难民营外', true],
    ['edge of the forest', 'the forest', false],
  ])('of %j in %j: %j', (target, output, wanted) => {
    expect(isCalledSo(target, output)).toBe(wanted);
  });
});
