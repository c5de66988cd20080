import { expect, it } from 'vitest';
import { isInOrder, isPassive } from './deed-order.ts';

it.each([
  ['Yesterday | they | attacked', 'en', ' they ', 'attacked', ' the villages', false],
  ['the soldiers attacked', 'en', ' ', 'attacked', ' the villages', true],
  ['hier | ils | ont attaqué', 'fr', ' ils ', 'ont attaqué', ' les villages', false],
  ['les soldats ont attaqué', 'fr', ' ', 'ont attaqué', ' les villages', true],
])('the doer stands right before the deed: %s', (_, language, between, deed, behind, expected) => {
  const after = behind.slice(0, -'villages'.length);
  expect(isInOrder({ lead: '', between, deed, behind, after, rest: '' }, language)).toBe(expected);
});

it.each([
  ['en', ' were ', ' by the ', true],
  ['en', ' have been badly ', ' by ', true],
  ['en', ' were ', ' with the ', false],
  ['en', ' were ', ' by the river and the ', false],
  ['en', ' ', ' by the ', false],
  ['fr', ' were ', ' by the ', false],
])('the one before the deed suffered it, %s:%sattacked%s| %s', (language, between, after, expected) => {
  const around = { lead: '', between, deed: 'attacked', behind: after, after, rest: '' };
  expect(isPassive(around, language)).toBe(expected);
});
