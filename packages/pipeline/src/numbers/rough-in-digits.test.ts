import { expect, it } from 'vitest';
import { roughInDigits } from './rough-in-digits.ts';

it.each([
  ['Une dizaine de barques, une vingtaine d’autres.', 'Environ 10 barques, environ 20 autres.'],
  [
    "Près d'une trentaine de maisons, un groupe d'une quinzaine de gens.",
    "Près de 30 maisons, un groupe d'environ 15 gens.",
  ],
  [
    "Au moins une cinquantaine de filets, il y a une dizaine d'années.",
    'Au moins 50 filets, il y a environ 10 ans.',
  ],
  ["Ils étaient une dizaine, une vingtaine d'entre eux.", "Ils étaient environ 10, environ 20 d'entre eux."],
  ['Une quarantaine de barques, une dizaine de ces filets.', 'Environ 40 barques, environ 10 de ces filets.'],
] as const)('says about how many it is: %s', (text, expected) =>
  expect(roughInDigits(text, 'fr')).toBe(expected),
);

it.each([
  ['Des dizaines de barques, une quinzaine de jours, une dizaine de milliers de filets.'],
  ['Une quarantaine obligatoire, une quarantaine de quatorze jours, la cinquantaine.'],
  ['Une douzaine de barques, une centaine de filets.'],
] as const)('leaves what counts otherwise: %s', (text) => expect(roughInDigits(text, 'fr')).toBe(text));
