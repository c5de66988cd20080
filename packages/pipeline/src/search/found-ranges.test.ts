import { describe, expect, it } from 'vitest';
import { foundRanges } from './found-ranges.ts';
import { searchQuestion } from './search-question.ts';

/** The words found in it. */
const found = (question: string, text: string, language = 'en') =>
  foundRanges(text, language, searchQuestion(question, null, null)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('foundRanges', () => {
  it.each([
    ['bridge', 'The bridges are gone.', 'en', ['bridges']],
    ['Brücken', 'Die Brücke ist weg.', 'de', ['Brücke']],
    ['ecole', 'Il a quitté l’école.', 'fr', ['l’école']],
    ['Mueller', 'Frau Müller kam.', 'de', ['Müller']],
    ['مدرسة', 'تعالوا إلى المدرسة', 'ar', ['المدرسة']],
    ['a hundred and forty', 'Es waren 140.', 'de', ['140']],
    ['140', 'One hundred and forty were missing.', 'en', ['One hundred and forty']],
  ])('of %s in “%s”', (question, text, language, words) => {
    expect(found(question, text, language)).toEqual(words);
  });

  it('as one where words stand side by side, and apart where others stand between', () => {
    expect(found('dark water', 'The dark water rose; the water was dark.')).toEqual([
      'dark water',
      'water',
      'dark',
    ]);
  });

  it('not where the word of one language is the article of another', () => {
    expect(found('die', 'Die Brücke ist weg.', 'de')).toEqual([]);
    expect(found('die', 'They will die.')).toEqual(['die']);
  });

  it('as a whole phrase, with its small words, where it was asked for between marks', () => {
    expect(found('"on the roof"', 'We sat on the roof of the school.')).toEqual(['on the roof']);
    expect(found('on the roof', 'We sat on the roof of the school.')).toEqual(['roof']);
  });

  it('nowhere where nothing of it is there', () => {
    expect(found('ferry', 'The bridges are gone.')).toEqual([]);
    expect(found('…', 'The bridges are gone…')).toEqual([]);
  });
});
