import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../names/name-tokens.ts';
import { nameLikeness } from './name-likeness.ts';

function likeness(one: string, other: string): number {
  const [[a], [b]] = [nameTokens(one), nameTokens(other)];
  if (!a || !b) throw new Error('no word of a name');
  expect(nameLikeness(b, a)).toBe(nameLikeness(a, b));
  return nameLikeness(a, b);
}

describe('nameLikeness', () => {
  it.each([
    ['Holly', 'Голлі'],
    ['Hughes', 'Х’юз'],
    ['Hughes', 'Хьюзом'],
    ['Hollinger', 'Голлінджера'],
    ['Wright', 'Райтом'],
    ['Moreau', 'Моро'],
    ['Weiss', 'Вайсу'],
    ['Hughes', 'هيوز'],
    ['Jiménez', 'خیمنس'],
    ['Kovalchuk', 'Kowaltschuk'],
  ])('takes %s and %s for one name', (latin, cyrillic) => {
    expect(likeness(latin, cyrillic)).toBe(1);
  });

  it.each([
    ['Holly', 'Молли'],
    ['Brandt', 'Грант'],
    ['Weiss', 'Росс'],
    ['Klara', 'Мира'],
  ])('does not take %s and %s for one', (latin, cyrillic) => {
    expect(likeness(latin, cyrillic)).toBeLessThan(0.8);
  });
});
