import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('puts items of one key together, keys and items in the order they came in', () => {
  const groups = grouped(['bo', 'ada', 'ben', 'ann'], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['bo', 'ben']],
    ['a', ['ada', 'ann']],
  ]);
});
