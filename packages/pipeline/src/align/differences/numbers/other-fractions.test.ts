import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { otherFractions } from './other-fractions.ts';

type Told = readonly [language: string, words: string];

async function fractions(...sides: readonly [Told, Told]) {
  const [a, b] = await Promise.all(
    sides.map(([language, words]) => toldQuote({ text: `${words}.`, words, language, dictionary: null })),
  );
  if (!a || !b) throw new Error('two quotes were told');
  return otherFractions(a, b).map(([one, other]) => [
    a.report.text.slice(one.start, one.end),
    b.report.text.slice(other.start, other.end),
  ]);
}

describe('otherFractions', () => {
  it.each([
    [
      ['en', 'A half of the boats sank'],
      ['en', 'A third of the boats sank'],
      ['A half of', 'A third of'],
    ],
    [
      ['de', 'Ein Drittel der Boote sank'],
      ['fr', 'La moitié des barques a coulé'],
      ['Ein Drittel', 'La moitié'],
    ],
    [
      ['en', 'Half the village left'],
      ['es', 'Un tercio del pueblo se fue'],
      ['Half the village', 'Un tercio'],
    ],
    [
      ['ru', 'Ушла половина деревни'],
      ['uk', 'Дві третини села пішли'],
      ['половина', 'Дві третини'],
    ],
    [
      ['tr', 'Köyün dörtte üçü gitti'],
      ['ar', 'رحل نصف القرية'],
      ['dörtte üçü', 'نصف'],
    ],
    [
      ['fa', 'نیمی از روستا رفت'],
      ['de', 'Drei Viertel des Dorfes gingen'],
      ['نیمی از', 'Drei Viertel'],
    ],
  ] as const)('tells fractions that differ: %s', async (one, other, expected) =>
    expect(await fractions(one, other)).toEqual([expected]),
  );

  it.each([
    [
      ['de', 'Das ist die halbe Wahrheit'],
      ['en', 'That is a third of it'],
    ],
    [
      ['ru', 'В первой половине мая ушли'],
      ['en', 'One third of the village left'],
    ],
    [
      ['es', 'Cayó en la mitad de la calle'],
      ['en', 'Two thirds of it fell'],
    ],
    [
      ['de', 'Die Hälfte der Boote sank'],
      ['en', 'Half of the boats sank'],
    ],
    [
      ['de', 'Die Hälfte der Boote sank'],
      ['en', 'Two quarters of the boats sank'],
    ],
    [
      ['en', 'In the second half of the year a third of them sank'],
      ['de', 'Im Winter sank ein Viertel'],
    ],
    [
      ['en', 'Half of 33 per cent'],
      ['de', 'Ein Drittel davon'],
    ],
    [
      ['en', 'He was the third of them'],
      ['de', 'Die Hälfte von ihnen'],
    ],
    [
      ['de', 'Das halbe Dorf ging'],
      ['es', 'La mitad del pueblo se fue'],
    ],
    [
      ['tr', 'Köyün yarısı gitti'],
      ['fa', 'نصف روستا رفت'],
    ],
    [
      ['ru', 'В половине девятого ушла треть'],
      ['uk', 'Третина пішла о пів на дев’яту'],
    ],
    [
      ['en', 'Half of them left'],
      ['de', 'Drei Viertel acht war es'],
    ],
  ] as const)('is silent about what may be one, and what is none: %s', async (one, other) =>
    expect(await fractions(one, other)).toEqual([]),
  );
});
