import { describe, expect, it } from 'vitest';
import { type Figure, findNumbers } from './find-numbers.ts';
import { isOneMeasure } from './measure-behind.ts';

const ONE = [
  ['en', 'the goat weighed 550 pounds', 'es', 'pesaba casi 250 kilos'],
  ['en', '10 inches of rain', 'ar', 'أمطار بارتفاع 25 سنتيمترا'],
  ['tr', '10 inç yağmur', 'fr', 'jusqu’à 25 cm de pluie'],
  ['fa', 'تا ۲۵۰ میلیمتر باران', 'ar', 'أمطار بارتفاع 10 بوصات'],
  ['en', 'two to four inches', 'uk', '5–10,2 см дощу'],
  ['en', '2 to 4 inches', 'es', 'entre 5 y 10 centímetros'],
  ['de', '80 Kilometer von Karsund', 'en', '50 miles from Karsund'],
  ['ru', '249-килограммовый баран', 'en', 'a 550-pound ram'],
  ['de', '100 km/h', 'en', '62 mph'],
  ['de', 'sechs Fuß hoch', 'ru', '1,8 метра'],
] as const;
const OTHER = [
  ['en', '300 kilos', 'fr', '295 kg'],
  ['en', '10 miles', 'de', '10 Kilometer'],
  ['en', '10 inches', 'fr', '25 km'],
  ['en', '550 pounds', 'fr', '250 mètres'],
  ['en', '10 inner tubes', 'fr', '25 centimes'],
  ['en', '40 men', 'de', '12 Männer'],
] as const;

const first = (language: string, text: string): Figure | undefined => findNumbers(text, language)[0];

describe('isOneMeasure', () => {
  it('knows what is told in other units, rounded as people do', () => {
    for (const [one, left, other, right] of ONE)
      expect(
        isOneMeasure(first(one, left)?.measure, first(other, right)?.measure),
        `${left} | ${right}`,
      ).toBe(true);
  });

  it('keeps what differs, two of one system of units, and what is no unit apart', () => {
    for (const [one, left, other, right] of OTHER)
      expect(
        isOneMeasure(first(one, left)?.measure, first(other, right)?.measure),
        `${left} | ${right}`,
      ).toBe(false);
  });
});
