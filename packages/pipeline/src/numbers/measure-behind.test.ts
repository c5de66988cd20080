import { describe, expect, it } from 'vitest';
import { countsIn } from './counts-in.ts';
import type { Figure } from './find-numbers.ts';
import { isOneMeasure, isOtherUnit } from './measure-behind.ts';

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
  ['en', '3000 metres off', 'de', 'drei Kilometer weit'],
  ['es', '3000 kilos', 'de', 'drei Tonnen'],
  ['en', 'two weeks', 'de', '14 Tage'],
  ['en', 'two weeks', 'fr', 'quinze jours'],
  ['en', 'two weeks', 'ar', '14 يوما'],
  ['ar', 'أسبوعين', 'en', '14 days'],
  ['uk', 'дві доби', 'tr', '48 saat'],
  ['es', 'dos meses', 'en', 'eight weeks'],
  ['de', 'anderthalb Stunden', 'fa', '۹۰ دقیقه'],
  ['en', 'an hour and a half', 'ru', '90 минут'],
  ['ru', 'два года', 'es', '24 meses'],
] as const;
const OTHER = [
  ['en', '300 kilos', 'fr', '295 kg'],
  ['en', '10 miles', 'de', '10 Kilometer'],
  ['en', '10 inches', 'fr', '25 km'],
  ['en', '550 pounds', 'fr', '250 mètres'],
  ['en', '10 inner tubes', 'fr', '25 centimes'],
  ['en', '40 men', 'de', '12 Männer'],
  ['en', 'two weeks', 'de', '13 Tage'],
  ['en', '14 days', 'ru', '14 дней'],
  ['en', '100 minutes', 'fr', 'deux heures'],
  ['en', '10 dollars', 'fr', '9 euros'],
  ['en', '13 years', 'ru', '156 дней'],
] as const;

/** Of one number. */
const OTHER_UNITS = [
  ['en', 'two weeks', 'de', 'zwei Tage'],
  ['en', 'three hours', 'es', 'tres minutos'],
  ['fr', 'trois longues heures', 'es', 'tres minutos'],
  ['uk', 'два тижні', 'en', 'two days'],
  ['ru', 'пять лет', 'tr', 'beş ay'],
  ['ru', 'двух суток', 'tr', 'iki haftadır'],
  ['ar', 'ثلاثة أشهر', 'fa', 'سه هفته'],
  ['ar', 'أسبوعين', 'en', 'two days'],
  ['fa', 'دو ساعته', 'de', 'zwei Minuten'],
  ['en', 'ten kilometres', 'de', 'zehn Meter'],
  ['en', 'ten miles', 'fr', 'dix kilomètres'],
  ['es', 'dos toneladas', 'uk', 'два кілограми'],
  ['en', 'five thousand dollars', 'fr', 'cinq mille euros'],
  ['en', '$5,000', 'ru', '5000 рублей'],
  ['en', '5000 pounds', 'de', '5000 Euro'],
  ['en', 'five million US dollars', 'es', 'cinco millones de euros'],
  ['tr', '5000 Türk lirası', 'ar', '5000 دولار'],
  ['uk', '300 гривень', 'fa', '۳۰۰ یورو'],
] as const;
const ONE_UNIT = [
  ['en', 'two weeks', 'de', 'zwei Wochen'],
  ['en', 'three days', 'ru', 'трое суток'],
  ['en', '$5,000', 'ar', '5000 دولار'],
  ['en', '5000', 'de', '5000 Euro'],
  ['en', 'two years', 'de', 'zwei Männer'],
  ['en', '1600 km', 'ru', '1600-километровый'],
  ['uk', '21-й день', 'fr', '21 ans'],
  ['ru', 'с 1600-метровой высоты', 'en', '1600 metres'],
  ['ar', '550 رطلاً', 'en', '550 pounds'],
  ['en', 'two stars', 'tr', 'iki yıldız'],
  ['en', 'two days', 'tr', 'iki ayrı gün'],
  ['en', 'five hundred pounds', 'ar', '500 ليرة'],
  ['en', 'five pounds', 'fr', 'cinq livres'],
  ['en', 'five days', 'de', 'fünf Meter'],
  ['en', 'five Europeans', 'de', 'fünf Dollar'],
  ['en', '100 yards', 'de', '100 Meter'],
] as const;

const first = (language: string, text: string): Figure | undefined => countsIn(text, language)[0];

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

describe('isOtherUnit', () => {
  it.each(OTHER_UNITS)('tells %s "%s" from %s "%s"', (one, left, other, right) => {
    expect(isOtherUnit(first(one, left)?.measure, first(other, right)?.measure)).toBe(true);
  });

  it.each(ONE_UNIT)('is silent about %s "%s" and %s "%s"', (one, left, other, right) => {
    expect(isOtherUnit(first(one, left)?.measure, first(other, right)?.measure)).toBe(false);
  });
});
