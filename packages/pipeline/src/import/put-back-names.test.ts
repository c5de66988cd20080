import { describe, expect, it } from 'vitest';
import { nameHider } from '../protect/hide-names.ts';
import { putBackNames } from './put-back-names.ts';

const person = (pseudonym: string, ...names: readonly string[]) => ({
  person: { pseudonym, risk: 'protected' as const, names, handles: [], urls: [] },
  how: 'strictly' as const,
});
const hiders = [nameHider([person('Person-7K3M9Q', 'Mira Holm'), person('Person-AAAAAA', 'Tom Reed')])];

describe('a translation of a text with hidden names', () => {
  it.each([
    ['Nobody was there.', ['Niemand war da.'], 'Nobody was there.'],
    ['Person-7K3M9Q came.', ['Mira Holm kam.'], 'Mira Holm came.'],
    [
      'Person-AAAAAA saw Person-7K3M9Q.',
      ['Mira Holm wurde von Tom Reed gesehen.'],
      'Tom Reed saw Mira Holm.',
    ],
    [
      'Person-7K3M9Q came, and Person-7K3M9Q went.',
      ['Mira Holm kam, und Holm ging.'],
      'Mira Holm came, and Holm went.',
    ],
    ['Person-7K3M9Q came.', ['Mira Holm came.', 'Мира Хольм пришла.'], 'Mira Holm came.'],
    ['Person-BBBBBB came.', ['Mira Holm kam.'], 'Person-BBBBBB came.'],
  ])('gets them back: %s', (text, from, whole) => {
    expect(putBackNames(text, from, hiders)).toBe(whole);
  });

  it('is not guessed at where one mark stands for several people', () => {
    const spans = () => [
      { start: 0, end: 4, instead: 'Person-?' },
      { start: 9, end: 12, instead: 'Person-?' },
    ];
    expect(putBackNames('Person-? saw Person-?.', ['Mira saw Tom.'], [{ spans }])).toBeNull();
    const one = () => [{ start: 0, end: 4, instead: 'Person-?' }];
    expect(putBackNames('Person-? came.', ['Mira kam.'], [{ spans: one }])).toBe('Mira came.');
    // Nor where it stands for several with somebody else's eyes, or in another text alone.
    expect(putBackNames('Person-? saw Person-?.', ['Mira saw Tom.'], [{ spans: one }, { spans }])).toBeNull();
    const byText = (text: string) => (text.includes('Tom') ? spans() : one());
    expect(
      putBackNames('Person-? saw Person-?.', ['Mira came.', 'Mira saw Tom.'], [{ spans: byText }]),
    ).toBeNull();
  });
});
