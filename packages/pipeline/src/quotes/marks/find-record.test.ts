import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const saidBy = (text: string, language = 'en') =>
  quotesIn(text, language).map(({ said, name }) => [name, said]);

describe('the record of a parliament', () => {
  it('has what each one said, without what was called in between', () => {
    const text =
      'Chair Edda Kranz: I call the first question.\n\nJost Ebel (Greens): Thank you. The mayor told us: “All sirens worked.”\n\n(Applause)\n\nTwo of them were dead.\n\nPavel Reiss (Citizens): We all know that this is a lie.';
    expect(saidBy(text)).toEqual([
      [expect.stringContaining('Edda Kranz'), ['I call the first question.']],
      ['Jost Ebel', ['Thank you. The mayor told us: “All sirens worked.”', 'Two of them were dead.']],
      ['Pavel Reiss', ['We all know that this is a lie.']],
    ]);
  });

  it('is known in other languages', () => {
    const text =
      'Jost Ebel (Grüne): Meine Damen und Herren! Wir wissen heute, dass das falsch war.\n\nPavel Reiss (Bürgerblock): Ich weise das zurück.';
    expect(saidBy(text, 'de').map(([name]) => name)).toEqual(['Jost Ebel', 'Pavel Reiss']);
  });

  it.each([
    'Jost Ebel (Greens): 34.5 per cent\n\nPavel Reiss (Citizens): 21.1 per cent\n\nMira Holm (Left): 9 per cent',
    'Mira Holm (34): She wanted to be a nurse.\n\nJost Ebel (12): He loved the sea.\n\nAda Torp (71): She sang in the choir.',
  ])('is no list of votes, nor of the dead: %s', (text) => {
    expect(saidBy(text)).toEqual([]);
  });
});

it('has the name behind an office, and where and for whom somebody speaks', () => {
  const text =
    'Mr Jost Ebel (Orsund North) (Green): I have here a letter of 3 May.\n\nThe Minister for Water (Anja Roth): I have not seen that letter.';
  expect(saidBy(text)).toEqual([
    ['Jost Ebel', ['I have here a letter of 3 May.']],
    ['Minister for Water', ['I have not seen that letter.']],
  ]);
});
