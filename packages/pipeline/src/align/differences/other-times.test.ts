import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../testing/told-quote.ts';
import { otherTimes } from './other-times.ts';

type Told = readonly [language: string, words: string];

async function times(...sides: readonly [Told, Told]) {
  const [a, b] = await Promise.all(
    sides.map(([language, words]) => toldQuote({ text: `${words}.`, words, language, dictionary: null })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return otherTimes(a, b).map(([one, other]) => [
    a.report.text.slice(one.start, one.end),
    b.report.text.slice(other.start, other.end),
  ]);
}

describe('otherTimes', () => {
  it.each([
    [
      ['de', 'Um halb vier kam das Boot'],
      ['en', 'At half past four the boat came'],
      ['halb vier', 'half past four'],
    ],
    [
      ['de', 'Um Viertel nach drei kam es'],
      ['en', 'It came at a quarter to three'],
      ['Viertel nach drei', 'quarter to three'],
    ],
    [
      ['en', 'It came at 3 p.m'],
      ['en', 'It came at 3 a.m'],
      ['3 p.m', '3 a.m'],
    ],
    [
      ['fr', 'À trois heures et demie du matin, il coula'],
      ['de', 'Um 15.30 Uhr sank es'],
      ['trois heures et demie', '15.30 Uhr'],
    ],
  ] as const)('tells times that differ: %s', async (one, other, expected) =>
    expect(await times(one, other)).toEqual([expected]),
  );

  it.each([
    [
      ['de', 'Um halb vier in der Früh kam es'],
      ['en', 'It came at half past three in the morning'],
    ],
    [
      ['de', 'Um halb vier kam es'],
      ['en', 'It came at 3:30 p.m'],
    ],
    [
      ['de', 'Um 15 Uhr kam es'],
      ['en', 'It came at 3 p.m'],
    ],
    [
      ['de', 'Um 15 Uhr kam es'],
      ['en', 'It came at 1 p.m. GMT'],
    ],
    [
      ['en', 'At 3 p.m. one came, one at four'],
      ['de', 'Um drei kam eins, um 16 Uhr eins'],
    ],
    [
      ['en', 'At half past three it came'],
      ['de', 'Es kam um Viertel nach drei, um vier Uhr sank es'],
    ],
  ] as const)('is silent about what may be one time: %s', async (one, other) =>
    expect(await times(one, other)).toEqual([]),
  );
});
