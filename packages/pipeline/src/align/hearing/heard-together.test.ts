import { describe, expect, it } from 'vitest';
import type { Statement } from '../../ports/differ.ts';
import { fakeDiffer } from '../../testing/fake-differ.ts';
import { heardTogether } from './heard-together.ts';

const statement = (language: string, words: string): Statement => ({ language, words: words.split(' ') });
const GERMAN = statement('de', 'Niemand kam');
const FRENCH = statement('fr', 'Personne est venu');
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['Nobody', 'came'],
  fr: ['A', 'person', 'came'],
};

/** What it hears of two languages: log-odds of a no, and the words that differ. */
const HEARD: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  'de fr': [6, ['Niemand', 'Personne']],
  'en fr': [-3, ['Nobody']],
  'de en': [0, ['Niemand', 'person']],
  'de de': [4, []],
};

function differOf(
  inEnglish: (said: Statement) => readonly string[] | null,
  inContext?: Parameters<typeof fakeDiffer>[4],
) {
  const asked: string[] = [];
  const differ = fakeDiffer(
    (left, right) => {
      const languages = `${left.language} ${right.language}`;
      asked.push(languages);
      const [odds, words] = HEARD[languages] ?? [];
      return odds === undefined ? null : [{ what: 'negation', odds, words: words ?? [] }];
    },
    () => 0,
    () => null,
    inEnglish,
    inContext,
  );
  return { differ, asked };
}

describe('heardTogether', () => {
  it('is the mean of what is heard as it stands and with either side in English, for the words of both as for the pair', async () => {
    const { differ } = differOf(({ language }) => ENGLISH[language] ?? null);
    expect(await heardTogether(differ, GERMAN, FRENCH)).toEqual([
      { what: 'negation', odds: 1, left: [5, -5], right: [0, -5, -5] },
    ]);
  });

  it('is what is heard as it stands where either cannot be put into English', async () => {
    const { differ, asked } = differOf(({ language }) => (language === 'de' ? ['Nobody'] : null));
    expect(await heardTogether(differ, GERMAN, FRENCH)).toEqual([
      { what: 'negation', odds: 6, left: [5, -5], right: [5, -5, -5] },
    ]);
    expect(asked).toEqual(['de fr']);
  });

  it('takes the mean of what can be read: an English that is too long is left out', async () => {
    const { differ } = differOf(({ language }) => (language === 'de' ? [] : (ENGLISH[language] ?? null)));
    expect(await heardTogether(differ, GERMAN, FRENCH)).toEqual([
      { what: 'negation', odds: 3, left: [5, -5], right: [5, -5, -5] },
    ]);
  });

  it('is the mean of that and of what is heard of words in context, in one language too', async () => {
    const inContext = () => [{ what: 'negation' as const, odds: 9, words: [] }];
    const { differ } = differOf(({ language }) => ENGLISH[language] ?? null, inContext);
    expect(await heardTogether(differ, GERMAN, FRENCH)).toMatchObject([
      { odds: 5, left: [0, -5], right: [-2.5, -5, -5] },
    ]);
    expect(await heardTogether(differ, GERMAN, GERMAN)).toMatchObject([{ odds: 6.5 }]);
    expect(await heardTogether(differ, GERMAN, statement('eo', 'Neniu venis'))).toBeNull();
  });

  it('puts nothing into English within one language, nor what cannot be read as it stands', async () => {
    const { differ, asked } = differOf(() => ['Nobody']);
    expect(await heardTogether(differ, GERMAN, GERMAN)).toMatchObject([{ odds: 4 }]);
    expect(await heardTogether(differ, GERMAN, statement('eo', 'Neniu venis'))).toBeNull();
    expect(asked).toEqual(['de de', 'de eo']);
  });
});
