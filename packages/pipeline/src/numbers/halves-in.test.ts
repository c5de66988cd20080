import { expect, it } from 'vitest';
import { halvesIn } from './halves-in.ts';

it.each([
  ['de', 'Anderthalb Stunden, zweieinhalb Millionen Euro', [1.5, 2_500_000]],
  ['de', 'siebeneinhalbtausend Menschen, dreieinhalb Milliarden', [7500, 3_500_000_000]],
  ['de', 'ein zweieinhalbjähriges Kind, einhalb, halb drei', []],
  ['fr', 'une heure et demie, deux ans et demi, deux millions et demi de personnes', [1.5, 2.5, 2_500_000]],
  ['fr', 'la nuit et demie', []],
  ['en', 'an hour and a half, two-and-a-half years, a million and a half', [1.5, 2.5, 1_500_000]],
  ['en', 'a half hours and a half, two hours', []],
  [
    'en',
    'two hours and a half, three days and a half, two and one-half, one and one half',
    [2.5, 3.5, 2.5, 1.5],
  ],
  ['en', 'a year and half ago, two million and a half', [1.5, 2_500_000]],
  ['en', 'a bottle and a half of water, three hours and a half we waited', [1.5, 3.5]],
  ['en', 'a brother and a half-sister, an aunt and a half dozen cousins, a day and half the village', []],
  ['en', 'an hour and a half-built house, three days and a half dozen boats', []],
  ['es', 'dos años y medio, tres horas y media de camino, dos millones y medio', [2.5, 3.5, 2_500_000]],
  ['es', 'tres días y medio pueblo huyó', []],
  ['fr', 'deux frères et demi-sœurs', []],
  ['it', "un'ora e mezza, due anni e mezzo, un milione e mezzo di persone", [1.5, 2.5, 1_500_000]],
  ['it', 'due giorni e mezzo paese', []],
  [
    'nl',
    'anderhalf uur, anderhalf miljoen, tweeënhalf jaar, drie en een half miljard',
    [1.5, 1_500_000, 2.5, 3_500_000_000],
  ],
  ['pl', 'półtora roku, półtora miliona, dwa i pół tysiąca', [1.5, 1_500_000, 2500]],
  ['ru', 'полтора часа, полтора миллиона, две с половиной тысячи, полутора лет', [1.5, 1_500_000, 2500, 1.5]],
  ['uk', 'півтори години, півтора мільйона, два з половиною мільярди', [1.5, 1_500_000, 2_500_000_000]],
  ['tr', 'bir buçuk milyon, iki buçuk yıl, üç buçuk bin', [1_500_000, 2.5, 3500]],
  ['ru', 'половина второго, с половиной', []],
] as const)('reads so many and a half, %s: %s', (language, text, expected) =>
  expect(halvesIn(text, language).map(({ whole, scale }) => (whole + 0.5) * scale)).toEqual(expected),
);
