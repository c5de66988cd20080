import { expect, it } from 'vitest';
import { isPlainlyEnglish } from './is-plainly-english.ts';

it.each([
  ['de', 'I was there.', true],
  ['de', '“We’re from Varn.”', true],
  ['de', 'My brother is in the hospital.', true],
  ['fr', 'Nobody helped us that night.', true],
  ['de', 'I’m from Varn.', true],
  ['de', 'Was will er in Varn?', false],
  ['de', "Raus aus'm Haus!", false],
  ['de', 'Oben unter’m Dach', false],
  ['de', 'In the Halder Times', false],
  ['de', 'Die Band „The Who“ war hier.', false],
  ['de', '„We left“, sagte er.', false],
  ['de', 'Help!', false],
  ['de', 'No comment', true],
  ['fr', 'Comment on me voit', false],
  ['fr', 'On me a dit', false],
  ['fr', 'L’on but', false],
  ['es', 'I was there.', false],
] as const)('of a report in %s: %s', (language, text, expected) =>
  expect(isPlainlyEnglish(text, language)).toBe(expected),
);
