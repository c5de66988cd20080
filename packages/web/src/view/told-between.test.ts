import { alignmentId, type Difference, pairOf } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { toldBetween } from './told-between.ts';

const words = (text: string | null) => (text === null ? null : { start: 0, end: text.length, text });

/** @param left of the first named, whichever id comes first. */
function pair(a: string, b: string, what: Difference['what'], left: string | null, right: string | null) {
  const quotes = pairOf(a, b);
  const [one, other] = quotes[0] === a ? [left, right] : [right, left];
  const differences = [{ what, left: words(one), right: words(other) }];
  return { id: alignmentId(a, b), quotes, relation: 'same' as const, score: 0.9, differences };
}

describe('toldBetween', () => {
  it('says once what several pairs say, the earliest telling first', () => {
    const pairs = [pair('c', 'a', 'number', '82', '28'), pair('a', 'b', 'number', '28', '82')];
    const told = toldBetween(pairs, ['b', 'a', 'c']);
    expect(told.map(({ tellings, differences }) => [tellings, differences])).toEqual([
      [
        [['b', 'c'], ['a']],
        [{ what: 'number', by: null, maybeSame: false, elsewhere: null, left: '82', right: '28' }],
      ],
    ]);
  });

  it('keeps together what stands between the same tellings, and leaves out what one lacks and what others tell', () => {
    const denied = { ...pair('a', 'b', 'negation', null, 'not'), score: 0.8 };
    const named = pair('a', 'b', 'name', 'Oke', 'Ume');
    const pairs = [
      { ...denied, differences: [...named.differences, ...denied.differences] },
      pair('a', 'd', 'number', '1', '2'),
      pair('b', 'c', 'omission', 'today', null),
    ];
    const told = toldBetween(pairs, ['a', 'b', 'c']);
    expect(told).toHaveLength(1);
    expect(told[0]?.differences.map(({ what, left, right }) => [what, left, right])).toEqual([
      ['name', 'Oke', 'Ume'],
      ['negation', null, 'not'],
    ]);
  });

  it('says what cannot both be right before what may be one name', () => {
    const perhaps = pair('a', 'b', 'name', 'Thomas', 'Tomas');
    const pairs = [
      { ...perhaps, differences: perhaps.differences.map((one) => ({ ...one, maybeSame: true as const })) },
      pair('b', 'c', 'number', '14', '40'),
    ];
    const told = toldBetween(pairs, ['a', 'b', 'c']);
    expect(told.map(({ differences: [first] }) => first?.what)).toEqual(['number', 'name']);
  });
});
