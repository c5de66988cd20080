import { expect, it } from 'vitest';
import { lettersApart } from './letters-apart.ts';

it.each([
  ['holm', 'holm', 0],
  ['holm', 'halm', 1 / 4],
  ['holm', 'holms', 1 / 5],
  ['holms', 'holm', 1 / 5],
  ['holm', '', 1],
  ['', '', 0],
])('tells %j from %j by the longer of both', (one, other, apart) => {
  expect(lettersApart(one, other)).toBe(apart);
});
