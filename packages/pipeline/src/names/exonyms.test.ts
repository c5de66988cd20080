import { describe, expect, it } from 'vitest';
import { exonymsOf } from './exonyms.ts';
import { fold } from './fold.ts';

const keys = (word: string) => exonymsOf(fold(word));

describe('exonymsOf', () => {
  it.each([
    ['Halep', 'Aleppo', 'بحلب', 'Алеппо'],
    ['Kyiv', 'Kiew', 'Києві', 'كييف'],
    ['Vienna', 'Wien', 'Відні', 'Viyana'],
    ['Şam', 'Damaskus', 'دمشق'],
    ['القاهرة', 'Kahire', 'Каїр'],
  ])('knows one place by names that do not sound alike: %s', (...names) => {
    const [first = '', ...others] = names;
    expect(keys(first)).toHaveLength(1);
    for (const other of others) expect(keys(other)).toEqual(keys(first));
  });

  it('knows no place in other words', () => {
    for (const word of ['Nilsson', 'harbour', 'Venetta', 'Holm', 'بيت']) expect(keys(word)).toEqual([]);
  });
});
