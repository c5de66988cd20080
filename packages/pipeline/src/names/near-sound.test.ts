import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTokens } from './name-tokens.ts';
import { type Nearness, nearSound } from './near-sound.ts';

const cases: readonly (readonly [string, string, Nearness])[] = [
  ['Trump', 'Трамп', 'near'],
  ['Hammel', 'Хаммел', 'near'],
  ['Hale', 'Гейл', 'near'],
  ['Warren', 'Воррен', 'near'],
  ['Samir', 'سميرة', null],
  ['Rana', 'رانيا', null],
  ['Brandt', 'Бранд', 'like'],
  ['Holm', 'Ткач', null],
];

describe('nearSound', () => {
  it.each(cases)('takes %s and %s for %s', (a, b, nearness) => {
    const [left] = nameTokens(a);
    const [right] = nameTokens(b);
    expect(left && right && nearSound(left, right)).toBe(nearness);
  });

  it('leaves words of one script to those who compare letters', () => {
    const [karim] = nameTokens('Karim');
    const [karam] = nameTokens('Karam');
    expect(karim && karam && nearSound(karim, karam)).toBeNull();
  });

  it('is symmetric', () => {
    const name = fc.constantFrom(...cases.flatMap(([a, b]) => [a, b]));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [[left], [right]] = [nameTokens(a), nameTokens(b)];
        if (left && right) expect(nearSound(left, right)).toBe(nearSound(right, left));
      }),
    );
  });
});
