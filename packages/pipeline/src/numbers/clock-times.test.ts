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
    [
      'es',
      'Llegó a las ocho y media, a las nueve menos cuarto de la noche, a la una de la madrugada y a las 20.30.',
      ['8:30', '8:45pm', '1:00am', '8:30pm'],
    ],
    [
      'es',
      'Vino desde las ocho, un cuarto para las tres, y a las dos de la tarde.',
      ['8:00', '2:45', '2:00pm'],
    ],
    [
      'es',
      'Dio pan a las dos mujeres y a las tres mil personas. Mataron a las tres. Una de las dos murió.',
      [],
    ],
    [
      'ru',
      'Ждали два дня, три ночи подряд. Сгорела половина первого этажа. В два часа дня ушли.',
      ['2:00pm'],
    ],
    ['ru', 'В половине девятого пришла она.', ['8:30']],
    ['fa', 'دو شب ماندیم. سه شب گذشت.', []],
    ['ar', 'سقطت القذيفة الثانية مساء أمس والغارة الثالثة ليلا.', []],
    ['tr', 'Tam iki saat sürdü, saat iki saat geri kaldı.', []],
    [
      'ru',
      'В восемь часов вечера, в половине девятого, в полдевятого утра, без четверти девять и в десять минут девятого.',
      ['8:00pm', '8:30', '8:30am', '8:45', '8:10'],
    ],
    ['ru', 'В 8 часов утра, в час ночи, в 20.30, к восьми.', ['8:00am', '1:00am', '8:30pm', '8:00']],
    ['ru', 'Мы шли восемь часов, за три часа до этого видели в пять раз больше.', []],
    [
      'uk',
      'О восьмій ранку, о пів на дев’яту, за чверть дев’ята вечора, о восьмій тридцять, об одинадцятій годині.',
      ['8:00am', '8:30', '8:45pm', '8:30', '11:00'],
    ],
    ['uk', 'Чверть на дев’яту, чверть по восьмій; вісім годин чекали.', ['8:15', '8:15']],
    [
      'tr',
      'Saat sekizde, sabah saat sekiz buçukta, sekizi çeyrek geçe, dokuza on kala ve akşam yedide.',
      ['8:00', '8:30am', '8:15', '8:50', '7:00pm'],
    ],
    ['tr', 'Sekiz saat bekledik, iki saat on dakika sürdü. Saat 8.30’da geldi.', ['8:30']],
    [
      'ar',
      'في الساعة الثامنة، الثامنة والنصف صباحا، التاسعة إلا ربعا مساء، الساعة ٨ والساعة الحادية عشرة ليلا.',
      ['8:00', '8:30am', '8:45pm', '8:00', '11:00pm'],
    ],
    ['ar', 'انتظرنا ثماني ساعات في السنة الثانية.', []],
    ['fa', 'ساعت هشت، ساعت هشت و نیم صبح، ربع به نه، ساعت ۸ شب.', ['8:00', '8:30am', '8:45', '8:00pm']],
    ['fa', 'هشت ساعت سه نفر منتظر بودند.', []],
    ['en', 'They voted ten to three, it took 2:30 hours, and by four boats.', []],
    ['de', 'Ab acht Uhr ein Boot, in 2:15:25.', ['8:00']],
    ['de', 'Halb drei Kinder, um drei Meter, diese Uhr.', []],
    ['es', 'Esperamos hasta las cinco que llegó el barco.', ['5:00']],
    ['es', 'Buscamos hasta las cinco que no volvieron.', []],
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
