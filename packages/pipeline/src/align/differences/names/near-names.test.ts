import { sliceOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { type Telling, toldQuote } from '../../../testing/told-quote.ts';
import { nearNames } from './near-names.ts';

/** Language, words, and what stands behind them in the report. */
type Said = readonly [string, string, string?];

async function near(one: Telling, other: Telling) {
  const [a, b] = [await toldQuote(one), await toldQuote(other)];
  return nearNames(a, b).map(([left, right]) => [
    sliceOf(a.report.text, left),
    sliceOf(b.report.text, right),
  ]);
}
const quoted = ([language, words, around = '']: Said): Telling => ({
  text: `${words}. ${around}`,
  words,
  language,
});
const spoken = (language: string, name: string): Telling => ({
  text: `${name}: rain.`,
  words: 'rain',
  mention: name,
  name,
  language,
});

describe('nearNames', () => {
  it.each<[string, Said, Said, readonly [string, string]]>([
    ['one sound', ['en', 'It was Vint who came'], ['en', 'Yesterday Wint came'], ['Vint', 'Wint']],
    ['vowels', ['fr', 'On a vu Meier partir'], ['fr', 'Hier Maier partait'], ['Meier', 'Maier']],
    ['a letter', ['en', 'They saw Johnston there'], ['en', 'Then Johnson went'], ['Johnston', 'Johnson']],
    ['a German title', ['de', 'Da kam Herr Vint an'], ['de', 'Gestern kam Frau Wint'], ['Vint', 'Wint']],
    [
      'a first name, in two languages',
      ['de', 'Da kam Marta Vint an'],
      ['en', 'Marta Wint came'],
      ['Vint', 'Wint'],
    ],
  ])('finds names that differ by %s', async (_, one, other, names) => {
    expect(await near(quoted(one), quoted(other))).toEqual([names]);
  });

  it('finds those of speakers', async () => {
    expect(await near(spoken('en', 'Jan Kowalski'), spoken('de', 'Jan Kovalsky'))).toEqual([
      ['Jan Kowalski', 'Jan Kovalsky'],
    ]);
    expect(await near(spoken('en', 'Vint'), spoken('en', 'Wint'))).toEqual([['Vint', 'Wint']]);
  });

  it('is silent about endings of speakers whose words the report left in a language without cases', async () => {
    const [one, other] = [await toldQuote(spoken('tr', 'Vinti')), await toldQuote(spoken('tr', 'Vinte'))];
    expect(nearNames({ ...one, language: 'en' }, { ...other, language: 'en' })).toEqual([]);
  });

  it.each<[string, Said, Said]>([
    ['one spelling', ['en', 'It was Vint who came'], ['en', 'Yesterday Vint came']],
    ['another alphabet', ['en', 'It was Oleksandr who came'], ['uk', 'Учора Олександр приїхав']],
    ['two languages alone', ['en', 'It was Lavrov who came'], ['de', 'Gestern kam Lawrow an']],
    ['a convention', ['en', 'It was Mueller who came'], ['en', 'Yesterday Müller came']],
    ['a report that writes both', ['en', 'It was Vint who came', 'Wint sat.'], ['en', 'There Wint came']],
    ['German nouns', ['de', 'Wir sahen dort Wale'], ['de', 'Er sprach von der Wahle']],
    ['an ending', ['tr', 'Orada Vinti gördüler'], ['tr', 'Sonra Vinte baktılar']],
    ['words that only sound alike', ['en', 'They looked East'], ['en', 'They looked West']],
    ['names that are two', ['en', 'It was Hansen who came'], ['en', 'Yesterday Larsen came']],
  ])('is silent about %s', async (_, one, other) => {
    expect(await near(quoted(one), quoted(other))).toEqual([]);
  });

  it('is silent about speakers of one name, of two names, and of another alphabet', async () => {
    const pairs = [
      ['Olena Vint', 'Vint'],
      ['Olena Vint', 'Olena Hart'],
      ['Олена Винт', 'Olena Wint'],
    ] as const;
    for (const [one, other] of pairs) expect(await near(spoken('en', one), spoken('en', other))).toEqual([]);
  });
});
