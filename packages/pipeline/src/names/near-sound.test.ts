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
    const tokens = cases.flat().flatMap((word) => (word === null ? [] : nameTokens(word)));
    const token = fc.constantFrom(...tokens);
    expect(tokens.length).toBeGreaterThan(cases.length);
    fc.assert(fc.property(token, token, (a, b) => nearSound(a, b) === nearSound(b, a)));
  });
});
