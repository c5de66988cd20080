import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonNote, saidOnce, warningDetail } from './notes.ts';
import { LANGUAGES, wordsIn } from './words.ts';

/** The files in which the matcher words its notes. */
const WRITERS = ['content-signals', 'context-signals', 'evidence-of'].map((name) =>
  readFileSync(new URL(`../../../pipeline/src/align/judging/${name}.ts`, import.meta.url), 'utf8'),
);
/** Texts in quotes with a space in them, outside of comments; what is filled in is a language or a number. */
const written = WRITERS.flatMap((source) => [
  ...source
    .replaceAll(/\/\*\*[^]*?\*\/|\/\/.*|^import .*$/gm, '')
    .matchAll(/'(?<plain>[^'\n]*)'|`(?<filled>[^`\n]*)`/g),
])
  .map(({ groups }) => groups?.['plain'] ?? filledIn(groups?.['filled'] ?? ''))
  .filter((text) => text.includes(' '));

function filledIn(text: string): string {
  return text.replaceAll(/\$\{\w+\.length\}/g, '3').replaceAll(/\$\{[^}]+\}/g, 'de');
}

const DETAILS = [
  '2 of 3 parts',
  '0.87',
  '0.91, some/model',
  'unknown model',
  'the model came to no end',
  'mean log-probability -2.31',
  'the model was unsure of its words (mean log-probability -2.31)',
  'the minus is missing',
  'a minus was added',
  'and 37 more',
  'already in en',
  'Надія is in another script',
  'in another script, left as it is',
  'in ru, left as it is',
  '"No comment" is English and may have been changed',
  '你好, 🙂 could not be read',
  'riverment, Unflooding is no word that the model knows',
  'only 40 % of the text seems to be translated',
  '40 % of the source was looked at',
  "35 % of the source's length",
  'the negation is missing',
  'one of several negations is missing',
  'what is told as hearsay is told as a fact',
  '"water water" 5 times',
  '140 is missing',
  'Norrslate is spelt otherwise',
  '31 was added',
  'left out: what it is of is not there, so nothing tells whether it says a hidden name',
];

describe.each(LANGUAGES)('notes in %s', (language) => {
  const words = wordsIn(language);

  it('say every note that the matcher writes', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((note) => reasonNote(words, note, { value: 2, share: 0.1 }) === null)).toEqual([]);
    for (const share of [0.1, -0.1])
      expect(
        written.filter(
          (note) => !/^(?!note\.).+\.$/.test(reasonNote(words, note, { value: 2, share }) ?? ''),
        ),
        'a sentence each',
      ).toEqual([]);
  });

  it('say every detail that a check writes', () => {
    const said = DETAILS.map((detail) => warningDetail(words, detail));
    expect(said.filter((text) => text === null || text.startsWith('detail.'))).toEqual([]);
  });

  it('leave what they do not know as it is', () => {
    expect(reasonNote(words, 'a note of next year', { value: 1, share: 0.1 })).toBeNull();
    expect(warningDetail(words, 'what nobody checks')).toBeNull();
  });
});

describe('notes', () => {
  it('count as the language does, and name languages in it', () => {
    const [one, two] = [
      { value: 1, share: 0.1 },
      { value: 2, share: 0.1 },
    ];
    expect(reasonNote(wordsIn('ar'), 'days between the reports', two)).toBe('بين التقريرين يومان.');
    expect(reasonNote(wordsIn('de'), 'how far es and en can be compared', one)).toBe(
      'Zwischen den Sprachen Spanisch und Englisch sieht Zusammengehöriges weniger ähnlich aus, als es ist.',
    );
    expect(warningDetail(wordsIn('en'), '1 of 2 parts')).toBe('parts: 1 of 2');
    expect(warningDetail(wordsIn('de'), 'the minus is missing')).toBe('das Minus fehlt');
  });

  it('say of what speaks against a pair that it does', () => {
    const note = 'meaning, whole against whole';
    const en = wordsIn('en');
    const [near, far] = [
      { value: 0.9, share: 0.4 },
      { value: 0.1, share: -0.2 },
    ];
    expect(reasonNote(en, note, near)).toBe('Taken whole, they are close in meaning.');
    expect(reasonNote(en, note, far)).toBe('Taken whole, they are not close in meaning.');
    expect(reasonNote(en, 'two different speakers', { value: 1, share: -0.2 })).toBe(
      'The speakers are two different people.',
    );
  });

  it('keep words of a report in their own direction', () => {
    expect(warningDetail(wordsIn('ar'), 'Varn is missing')).toBe('\u2068Varn\u2069 غير موجود');
  });
});

describe('warnings', () => {
  it('are said once where only what was measured differs', () => {
    const unsure = (mean: string) => ({
      check: 'unsure' as const,
      detail: `the model was unsure of its words (mean log-probability ${mean})`,
    });
    const numbers = ['82 is missing', '11 is missing'].map((detail) => ({
      check: 'number' as const,
      detail,
    }));
    const all = [unsure('-0.60'), ...numbers, unsure('-0.72')];
    expect(saidOnce(all, wordsIn('de'))).toEqual(all.slice(0, 3));
  });
});
