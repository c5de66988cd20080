import { expect, it } from 'vitest';
import { isInOrder } from './deed-order.ts';

it.each([
  ['Yesterday | they | attacked', 'en', ' they ', 'attacked', ' the villages', false],
  ['the soldiers attacked', 'en', ' ', 'attacked', ' the villages', true],
  ['hier | ils | ont attaqué', 'fr', ' ils ', 'ont attaqué', ' les villages', false],
  ['les soldats ont attaqué', 'fr', ' ', 'ont attaqué', ' les villages', true],
])('the doer stands right before the deed: %s', (_, language, between, deed, behind, expected) => {
  const after = behind.slice(0, -'villages'.length);
  expect(isInOrder({ lead: '', between, deed, behind, after, rest: '' }, language)).toBe(expected);
});
