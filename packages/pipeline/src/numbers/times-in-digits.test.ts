import { describe, expect, it } from 'vitest';
import { hoursInDigits, maybeTimesInDigits, timesInDigits } from './times-in-digits.ts';

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
    ['de', 'Halb zehn Millionen, halb so viele, halb drei Kinder.'],
    ['de', 'Ein Viertel vor drei Jahren, das Viertel nach neun, ein Viertel acht.'],
    ['de', 'Es war zehn nach drei Runden; sie kam um sieben.'],
    ['de', 'Um acht Uhr zwanzig bewaffnete Männer, um sieben Uhr kam niemand.'],
    ['de', 'Gegen acht Uhr drei, vier Schüsse, dann um neun Uhr zwanzig, dreißig.'],
    ['de', 'Es ist fünf vor zwölf.'],
    ['fr', 'Nous avons marché trois heures et demie.'],
    ['fr', 'La ferme est à trois heures et demie de route, la visite limitée à deux heures et demie.'],
    ['fr', 'À sept heures trente personnes étaient là, à huit heures cinq, six barques.'],
    ['en', 'They voted ten to two, and worked from ten to three.'],
    ['es', 'A las siete y media.'],
  ] as const)('leaves what is no time for sure, %s: %s', (language, text) =>
    expect(timesInDigits(text, language)).toBe(text),
  );
});
