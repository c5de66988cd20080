import { expect, it } from 'vitest';
import { bareTimes } from './bare-times.ts';

it.each([
  ['de', 'Um 17.50 Uhr und um 9:15 Uhr.', 'Um 17:50 und um 9:15 Uhr.'],
  ['de', 'Von 14 bis 16:00 Uhr, zwischen 8 und 20:30 Uhr.', 'Von 14:00 bis 16:00, zwischen 8:00 und 20:30.'],
  ['de', 'Gegen 19:45 Uhr kam sie, gegen 20.15 Uhr er.', 'Um etwa 19:45 kam sie, um etwa 20:15 er.'],
  ['fr', 'À 17 h 50, vers 23h05, à 7 h 30.', 'À 17:50, vers 23:05, à 7 h 30.'],
  ['fr', 'À 14 h 30 de l’après-midi.', 'À 14:30 de l’après-midi.'],
] as const)(
  'writes times of the later day as every language reads them, %s: %s',
  (language, text, expected) => expect(bareTimes(text, language)).toBe(expected),
);

it.each([
  ['de', 'Der 17:50-Uhr-Zug, 17.50 Euro, 117:50 Uhr, Version 2.14.30 Uhr.'],
  ['fr', '17 ha, 17 h 500, 17 h 50min, 14 h 30 de suite, 15 h 30 par jour'],
  ['en', 'At 17.50 Uhr'],
] as const)('leaves what is no time, or not its own word, %s: %s', (language, text) =>
  expect(bareTimes(text, language)).toBe(text),
);
