import { describe, expect, it } from 'vitest';
import { hoursInDigits, lateHoursInDigits, maybeTimesInDigits, timesInDigits } from './times-in-digits.ts';

describe('timesInDigits', () => {
  it.each([
    [
      'de',
      'Um halb acht brach das Tor, kurz vor halb 9 Uhr der Damm.',
      'Um 7:30 Uhr brach das Tor, kurz vor 8:30 Uhr der Damm.',
    ],
    [
      'de',
      'Halb eins war es, um zwanzig Uhr fünfzehn, um 0 Uhr 30 nachts.',
      '12:30 Uhr war es, um 20:15 Uhr, um 0:30 Uhr nachts.',
    ],
    ['de', 'Es war Viertel vor drei, dann viertel nach neun.', 'Es war 2:45 Uhr, dann 9:15 Uhr.'],
    [
      'de',
      'Gegen dreiviertel acht, bis drei Viertel eins, um viertel sechs.',
      'Gegen 7:45 Uhr, bis 12:45 Uhr, um 5:15 Uhr.',
    ],
    ['de', 'Fünf vor halb drei, zehn Minuten nach halb drei.', '2:25 Uhr, 2:40 Uhr.'],
    [
      'de',
      'Um zwanzig vor sieben kam sie, um zehn nach drei Uhr ging sie.',
      'Um 6:40 Uhr kam sie, um 3:10 Uhr ging sie.',
    ],
    ['fr', 'À sept heures et demie, elle était là.', 'À 7 h 30, elle était là.'],
    ['fr', 'Il était midi moins le quart, puis minuit et demi.', 'Il était 11 h 45, puis 0 h 30.'],
    ['fr', 'Vers trois heures moins dix, vers une heure moins vingt-cinq.', 'Vers 2 h 50, vers 12 h 35.'],
    ['fr', 'À trois heures et quart du matin, la sirène a hurlé.', 'À 3 h 15 du matin, la sirène a hurlé.'],
    ['fr', 'Il est vingt et une heures trente, à 20 heures 15.', 'Il est 21 h 30, à 20 h 15.'],
    ['en', 'At half past seven, a quarter to three.', 'At 7:30, a 2:45.'],
    [
      'de',
      'Um acht Uhr dreißig kam das Boot, um neun Uhr zwanzig wurde geschossen.',
      'Um 8:30 Uhr kam das Boot, um 9:20 Uhr wurde geschossen.',
    ],
    [
      'de',
      'Wir standen um acht Uhr dreißig am Tor, gegen 9 Uhr 45 wir alle.',
      'Wir standen um 8:30 Uhr am Tor, gegen 9:45 Uhr wir alle.',
    ],
    [
      'de',
      'Er hätte um elf Uhr zwölf abfahren sollen, um zwölf Uhr fünfzehn fuhr der Zug los.',
      'Er hätte um 11:12 Uhr abfahren sollen, um 12:15 Uhr fuhr der Zug los.',
    ],
    ['de', 'Gegen vierzehn Uhr zehn hörten wir Schüsse.', 'Gegen 14:10 Uhr hörten wir Schüsse.'],
    [
      'fr',
      'Nous étions à huit heures trente devant la porte, à quinze heures dix nous avons fui.',
      'Nous étions à 8 h 30 devant la porte, à 15 h 10 nous avons fui.',
    ],
    [
      'fr',
      'Ils sont arrivés vers neuf heures quarante à la gare, vers dix heures vingt à Varn.',
      'Ils sont arrivés vers 9 h 40 à la gare, vers 10 h 20 à Varn.',
    ],
  ] as const)('writes times in digits, %s: %s', (language, text, expected) =>
    expect(timesInDigits(text, language)).toBe(expected),
  );

  it('puts what may be a time into digits where it is asked to', () =>
    expect(maybeTimesInDigits('At half past seven, twenty-five minutes to one, ten to three.', 'en')).toBe(
      'At 7:30, 12:35, 2:50.',
    ));

  it('puts whole hours into digits where it is asked to', () => {
    expect(hoursInDigits('Um sieben Uhr kam sie, um 8 Uhr ging sie.', 'de')).toBe(
      'Um 7:00 Uhr kam sie, um 8 Uhr ging sie.',
    );
    const ways = 'À sept heures de route, à deux heures et demie de là, en trois heures.';
    expect(hoursInDigits(`${ways} Elle est là à sept heures.`, 'fr')).toBe(`${ways} Elle est là à 7 h 00.`);
  });

  it.each([
    [
      'de',
      'Um vierzehn Uhr, von 8 bis 16 Uhr, um null Uhr.',
      'Um 14:00 Uhr, von 8 bis 16:00 Uhr, um 0:00 Uhr.',
    ],
    [
      'de',
      'Ab 18 Uhr zwanzig Boote, um sieben Uhr keins.',
      'Ab 18:00 Uhr zwanzig Boote, um sieben Uhr keins.',
    ],
    ['de', 'Um 14:30 Uhr, um 14 Uhr 30 Boote, der 16-Uhr-Zug, 16 Uhren.', null],
    ['fr', 'À quatorze heures, vers 16 h, dès cinq heures.', 'À 14 h 00, vers 16 h 00, dès 5 h 00.'],
    [
      'fr',
      'De 14 heures à 16 heures, entre 14 h et 20 h.',
      'De 14 h 00 à 16 h 00, entre 14 h 00 et 20 h 00.',
    ],
    [
      'fr',
      'De 14 à 16 heures, en 20 heures, à 14 h 30, à sept heures, à 16 heures de route, vers 6 heures du soir.',
      null,
    ],
    [
      'fr',
      'Peu après dix heures passées dans la cave, dès deux heures après le choc, il travaille à 20 heures par semaine.',
      null,
    ],
  ] as const)('puts late hours into digits where it is asked to, %s: %s', (language, text, expected) =>
    expect(lateHoursInDigits(text, language)).toBe(expected ?? text),
  );

  it.each([
    ['de', 'Halb zehn Millionen, halb so viele, halb drei Kinder.'],
    ['de', 'Ein Viertel vor drei Jahren, das Viertel nach neun, ein Viertel acht.'],
    ['de', 'Es war zehn nach drei Runden; sie kam um sieben.'],
    ['de', 'Um acht Uhr zwanzig bewaffnete Männer, um sieben Uhr kam niemand.'],
    ['de', 'Gegen acht Uhr drei, vier Schüsse, dann um neun Uhr zwanzig, dreißig.'],
    ['de', 'Um acht Uhr zwanzig in Decken gehüllte Kinder, um neun Uhr zwanzig uns unbekannte Männer.'],
    ['de', 'Um acht Uhr zehn Frauen, um neun Uhr zwanzig weitere, um zehn Uhr dreißig der Männer.'],
    ['de', 'Um acht Uhr zwanzig bewaffnete, vermummte Männer, um neun Uhr zwanzig bis dreißig in Booten.'],
    ['de', 'Um neun Uhr zehn vom Sturm Verletzte, um acht Uhr drei im Hafen schwer Verletzte.'],
    ['de', 'Es ist fünf vor zwölf.'],
    ['fr', 'Nous avons marché trois heures et demie.'],
    ['fr', 'La ferme est à trois heures et demie de route, la visite limitée à deux heures et demie.'],
    ['fr', 'À sept heures trente personnes étaient là, à huit heures cinq, six barques.'],
    [
      'fr',
      'À sept heures trente de ces hommes étaient là, à huit heures trente à quarante, à neuf heures vingt autres.',
    ],
    ['en', 'They voted ten to two, and worked from ten to three.'],
    ['es', 'A las siete y media.'],
  ] as const)('leaves what is no time for sure, %s: %s', (language, text) =>
    expect(timesInDigits(text, language)).toBe(text),
  );
});
