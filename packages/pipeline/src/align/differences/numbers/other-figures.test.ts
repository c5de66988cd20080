import { describe, expect, it } from 'vitest';
import { countsIn } from '../../../numbers/counts-in.ts';
import { matchFigures } from '../../pair/figure-match.ts';
import { otherFigures } from './other-figures.ts';

const differ = (one: readonly [string, string], other: readonly [string, string]) =>
  otherFigures(matchFigures(countsIn(one[1], one[0]), countsIn(other[1], other[0])), one[0] === other[0]).map(
    (sides) => sides.map((figure) => figure?.value ?? null),
  );

describe('otherFigures', () => {
  it('puts the figures that differ side by side', () => {
    expect(differ(['en', '41 boats and 17 houses'], ['de', '17 Häuser und 63 Boote'])).toEqual([[41, 63]]);
    expect(differ(['es', 'tres barcas'], ['tr', 'dört tekne'])).toEqual([[3, 4]]);
    expect(differ(['en', '10 inches of rain'], ['fr', '40 cm de pluie'])).toEqual([[10, 40]]);
  });

  it('reads what stands by per cents as no hour', () => {
    const german = ['de', 'um 15 Prozentpunkte'] as const;
    expect(differ(german, ['en', 'by 15 percentage points'])).toEqual([]);
    expect(differ(german, ['fr', 'de 1,5 point de pourcentage'])).toEqual([[15, 1.5]]);
  });

  it('shows a large figure that the other side lacks', () => {
    expect(differ(['en', '41 boats sank'], ['fr', 'des barques ont coulé'])).toEqual([[41, null]]);
  });

  it('shows a smaller one beside it, in digits', () => {
    expect(differ(['en', '11 women and 13 children'], ['de', 'Frauen und Kinder'])).toEqual([
      [11, null],
      [13, null],
    ]);
    expect(differ(['en', 'two women and 13 children'], ['de', 'Frauen und Kinder'])).toEqual([[13, null]]);
    expect(differ(['en', '11 women'], ['de', 'Frauen'])).toEqual([]);
  });

  it.each([
    ['a small number that is put otherwise', ['en', 'two boats'], ['ar', 'قاربان']],
    ['a figure said twice', ['en', '41 boats, and again 41'], ['de', '41 Boote']],
    ['a year', ['en', 'the flood of 1953'], ['es', 'aquella crecida']],
    ['words and digits of one value', ['ru', 'двадцать две лодки'], ['fa', '۲۲ قایق']],
    ['the same in other units', ['en', '41 metres (135 feet) of dyke'], ['de', '41 Meter Deich']],
    ['another system of units', ['en', '10 inches of rain'], ['fr', '25 cm de pluie']],
    ['a time of day in words', ['de', 'um halb neun, 20 Boote'], ['en', 'at half past eight, 20 boats']],
    ['a dozen', ['de', 'rund ein Dutzend Boote'], ['de', 'rund zwölf Boote']],
    ['a number and a half', ['de', 'anderthalb Meter'], ['en', 'one and a half metres']],
    ['a hedge that a translator adds', ['en', '41 boats'], ['ar', 'نحو 41 قاربا']],
    ['no more and at most', ['en', 'no more than 41 boats'], ['en', 'at most 41 boats']],
    ['no fewer and at least', ['ru', 'не меньше 41 лодки'], ['tr', 'en az 41 tekne']],
    ['rain in other units of one system', ['es', '25 centímetros'], ['fa', '۲۵۰ میلیمتر']],
    ['weeks in days', ['en', 'for two weeks'], ['de', '14 Tage lang']],
  ] as const)('is silent about %s', (_, one, other) => {
    expect(differ(one, other)).toEqual([]);
  });

  it('shows what both say in brackets', () => {
    expect(differ(['en', 'Holm (41) rowed'], ['es', 'remó Holm (63)'])).toEqual([[41, 63]]);
  });

  it('shows hedges that contradict in any language, and every hedge within one', () => {
    expect(differ(['en', 'at least 41 boats'], ['de', 'rund 41 Boote'])).toEqual([[41, 41]]);
    expect(differ(['en', 'more than 41 boats'], ['de', 'bis zu 41 Boote'])).toEqual([[41, 41]]);
    expect(differ(['en', 'about 41 boats'], ['en', '41 boats'])).toEqual([[41, 41]]);
    expect(differ(['en', 'less than a hundred boats'], ['de', 'mehr als hundert Boote'])).toEqual([
      [100, 100],
    ]);
    expect(differ(['es', 'menos de 41 barcas'], ['tr', "41'den fazla tekne"])).toEqual([[41, 41]]);
    expect(differ(['fa', 'کمتر از ۴۱ قایق'], ['uk', 'понад 41 човен'])).toEqual([[41, 41]]);
  });
});
