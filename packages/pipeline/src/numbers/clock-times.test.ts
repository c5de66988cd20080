import { describe, expect, it } from 'vitest';
import { clockTimes, mayBeOneTime } from './clock-times.ts';

const told = (language: string, text: string) =>
  clockTimes(text, language).map(
    ({ minutes, half }) =>
      `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}${half ?? ''}`,
  );

describe('clockTimes', () => {
  it.each([
    [
      'de',
      'Um halb vier, um halb vier in der Früh und um halb fünf nachmittags.',
      ['3:30', '3:30am', '4:30pm'],
    ],
    [
      'de',
      'Um Viertel nach drei, gegen Viertel vor eins, um 15 Uhr, um sieben Uhr abends.',
      ['3:15', '0:45', '3:00pm', '7:00pm'],
    ],
    ['de', 'Um 15.30 Uhr, um 3:30, um drei morgens.', ['3:30pm', '3:30', '3:00am']],
    [
      'en',
      'At half past three in the morning, a quarter to four, at 3 p.m. and 7.15am.',
      ['3:30am', '3:45', '3:00pm', '7:15am'],
    ],
    [
      'en',
      'At three in the afternoon, at seven o’clock in the evening, at 15:30.',
      ['3:00pm', '7:00pm', '3:30pm'],
    ],
    [
      'fr',
      'À trois heures et demie du matin, à 15 h 45, à sept heures du soir.',
      ['3:30am', '3:45pm', '7:00pm'],
    ],
    ['en', 'They voted ten to three, it took 2:30 hours, and by four boats.', []],
    ['de', 'Ab acht Uhr ein Boot, in 2:15:25.', ['8:00']],
    ['de', 'Halb drei Kinder, um drei Meter, diese Uhr.', []],
  ] as const)('reads times of day, %s: %s', (language, text, expected) =>
    expect(told(language, text)).toEqual(expected),
  );

  it('leaves open what may have minutes behind it', () => {
    const text = 'Um zehn Uhr dreißig Boote, um 5 Uhr 13 Minuten und um sieben Uhr Regen';
    expect(clockTimes(text, 'de').map(({ isOpen }) => isOpen)).toEqual([true, true, false]);
    expect(clockTimes('À 18 h 5, puis à 19 h', 'fr').map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  it('takes 3 p.m. for 15 Uhr and for "drei Uhr", but not for 3 a.m.', () => {
    const [[afternoon], [late], [open], [early]] = [
      clockTimes('at 3 p.m.', 'en'),
      clockTimes('um 15 Uhr', 'de'),
      clockTimes('um drei Uhr', 'de'),
      clockTimes('at 3 a.m.', 'en'),
    ] as const;
    if (!afternoon || !late || !open || !early) throw new Error('four times were told');
    expect([late, open, early].map((other) => mayBeOneTime(afternoon, other))).toEqual([true, true, false]);
  });
});
