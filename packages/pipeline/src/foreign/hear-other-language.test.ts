import { expect, it } from 'vitest';
import { hearOtherLanguage } from './hear-other-language.ts';

const NORWEGIAN = 'Vannet steg så fort at ingen kunne redde noe, sa kvinnen ved havnen den kvelden.';
const PASHTO = 'اوبه دومره ژر راغلې چې هیچا ونه شو کولای څه وژغوري، هغې ښځې وویل چې په بندر کې وه.';
const ENGLISH = 'The water rose so fast that nobody could save anything, the woman at the harbour said.';

it.each([
  ['nb', NORWEGIAN, null],
  ['nb', ENGLISH, 'en'],
  ['ps', PASHTO, null],
  ['lb', 'D’Waasser ass esou séier geklommen, datt keen eppes konnt retten, sot d’Fra um Hafen.', null],
  ['gsw', 'Ds Wasser isch so schnäll gstige, dass niemer öppis het chönne rette, het d Frou gseit.', null],
  ['und', ENGLISH, 'en'],
  ['de', ENGLISH, 'en'],
] as const)('of a report in %s: %s', async (own, text, expected) =>
  expect(await hearOtherLanguage(text, own)).toBe(expected),
);
