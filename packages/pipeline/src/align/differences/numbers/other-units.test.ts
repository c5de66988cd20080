import { describe, expect, it } from 'vitest';
import { countsIn } from '../../../numbers/counts-in.ts';
import { matchFigures } from '../../pair/figure-match.ts';
import { otherUnits } from './other-units.ts';

type Said = readonly [language: string, text: string];

const differ = (one: Said, other: Said) => {
  const [ours, theirs] = [countsIn(one[1], one[0]), countsIn(other[1], other[0])];
  return otherUnits(matchFigures(ours, theirs).shared, ours, theirs).map((sides) =>
    sides.map(({ start, end }, i) => [one, other][i]?.[1].slice(start, end)),
  );
};

describe('otherUnits', () => {
  it('shows figures of one value with their units', () => {
    expect(differ(['en', 'We waited two weeks'], ['de', 'Wir warteten zwei Tage lang'])).toEqual([
      ['two weeks', 'zwei Tage'],
    ]);
    expect(differ(['en', 'They took $5,000 away'], ['fr', 'Ils ont pris 5000 euros'])).toEqual([
      ['$5,000', '5000 euros'],
    ]);
    expect(differ(['ar', 'انتظرنا أسبوعين'], ['es', 'Esperamos dos días'])).toEqual([
      ['أسبوعين', 'dos días'],
    ]);
  });

  it('finds the one that differs among figures of that value', () => {
    expect(differ(['en', 'Two men waited two weeks'], ['de', 'Zwei Männer warteten zwei Tage'])).toEqual([
      ['two weeks', 'zwei Tage'],
    ]);
    expect(differ(['en', 'two hours and two weeks'], ['ru', 'две минуты, две недели'])).toEqual([
      ['two hours', 'две минуты'],
    ]);
  });

  it.each([
    ['units in another order', ['en', 'two days and two weeks'], ['de', 'zwei Wochen und zwei Tage']],
    ['what both count alike', ['en', 'two weeks'], ['uk', 'два тижні']],
    ['a unit that one side leaves out', ['en', 'five thousand'], ['de', '5000 Euro']],
    [
      'a figure that the other side may count otherwise',
      ['en', 'two weeks'],
      ['de', 'zwei Männer, zwei Tage'],
    ],
    ['what is said again in other units', ['en', 'two days'], ['es', 'dos semanas, no 48 horas']],
    ['other values', ['en', 'two weeks'], ['de', 'drei Tage']],
  ] as const)('is silent about %s', (_, one, other) => {
    expect(differ(one, other)).toEqual([]);
  });
});
