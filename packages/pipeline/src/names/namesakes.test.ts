import { expect, it } from 'vitest';
import { namesakes } from './namesakes.ts';

const MIRA = 'Mira Holm';
const JAN = 'Jan Holm';

it.each([
  ['Holm', JAN, [MIRA]],
  ['Frau Holm', MIRA, [JAN]],
  ['Holm den Reportern', JAN, [MIRA]],
  ['Mr. Holm', null, [MIRA, JAN]],
])('%s, taken for %s, may be others who bear it', (mention, own, found) => {
  expect(namesakes(mention, own, [MIRA, JAN, 'Ilvine Weiß'])).toEqual(found);
});

it.each([
  ['Mira Holm', MIRA],
  ['she', MIRA],
  ['the teacher', MIRA],
  ['the mayor', null],
  ['Weiß', 'Ilvine Weiß'],
])('%s, taken for %s, is nobody else', (mention, own) => {
  expect(namesakes(mention, own, [MIRA, JAN, 'Ilvine Weiß'])).toEqual([]);
});

it('takes a fuller form of the name for the same person', () => {
  expect(namesakes('Holm', MIRA, ['Dr. Mira Anna Holm'])).toEqual([]);
});
