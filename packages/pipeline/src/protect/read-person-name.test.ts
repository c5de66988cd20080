import { describe, expect, it } from 'vitest';
import { namesPerson } from './read-person-name.ts';

describe('a speaker’s name', () => {
  it.each([
    'Sprecher der Firma Nordstein',
    'Sprecher der Firma N',
    'Sprecher von Nordstein Seefracht',
    'spokesman for Holm Quarries',
    'Spokesman for Holm Quarries',
    'Holm Company (spokesman)',
    'Firma Nordstein',
    'Nordstein GmbH',
    'Zeuge aus der Mühlgasse',
    'Bewohnerin',
    'Anwohner',
    'Residents',
    'witness from Mill Lane',
    'another resident',
  ])('is no person’s: %s', (name) => {
    expect(namesPerson(name)).toBe(false);
  });

  it.each([
    'Mira Holm',
    'Holm',
    'Mayor Holm',
    'Bürgermeister Holm',
    'Maire Holm',
    'Мэр Хольм',
    'Thomas Koch',
    'Richter Holm',
    'von Orsund',
    'Mira Holm (spokeswoman)',
    'Mira Holm (Sprecherin)',
    'Мира Хольм (пресс-секретарь)',
    'Sprecherin von Berg',
    'Bürgermeister vom Bruch',
    'Bürgermeisterin am Ende',
    'Pfarrer im Hof',
    'Lehrer aus der Fünten',
  ])('is a person’s: %s', (name) => {
    expect(namesPerson(name)).toBe(true);
  });
});
