import { describe, expect, it } from 'vitest';
import { withDigits } from './with-digits.ts';

describe('withDigits', () => {
  it.each([
    ['de', 'Siebzehn Boote, rund dreiundzwanzig Netze.', '17 Boote, rund 23 Netze.'],
    ['de', 'Mehr als zweihundertdreizehn kamen zurück.', 'Mehr als 213 kamen zurück.'],
    [
      'fr',
      'Près de quatre-vingt-dix-neuf barques et soixante et onze filets.',
      'Près de 99 barques et 71 filets.',
    ],
    ['de', 'Zwölftausend Netze, zweihunderttausend Schafe.', '12.000 Netze, 200.000 Schafe.'],
    ['fr', 'Douze mille filets, trois mille cinq cents barques.', '12\u00A0000 filets, 3500 barques.'],
    [
      'de',
      'Um zwanzig Uhr zehn kamen wir, ab 16 Uhr schlief sie.',
      'Um 20:10 kamen wir, ab 16:00 schlief sie.',
    ],
    ['de', 'Anderthalb Stunden, rund zweieinhalb Millionen.', '1,5 Stunden, rund 2,5 Millionen.'],
    ['de', 'Siebeneinhalbtausend, ein dreieinhalbjähriges Kind.', '7500, ein dreieinhalbjähriges Kind.'],
    ['fr', 'Vers seize heures trente, elle est partie.', 'Vers 16:30, elle est partie.'],
    ['fr', 'Vingt-neuf barques, vingt pour cent.', '29 barques, 20 pour cent.'],
    ['de', 'Ab 18 Uhr zwanzig Boote im Hafen, zwanzig Netze.', 'Ab 18:00 zwanzig Boote im Hafen, 20 Netze.'],
    ['fr', 'À seize heures, 16 h 10 vingt barques.', 'À 16:00, 16:10 vingt barques.'],
  ] as const)('writes numbers from thirteen on in digits, %s: %s', (language, text, expected) =>
    expect(withDigits(text, language)).toBe(expected),
  );

  it.each([
    ['de', 'Zwölf Boote, zwanzigmal, tausend Dank, zwei Millionen, einige hunderttausend, zwanzig und drei.'],
    ['de', 'Der Zwanzig-Uhr-Zug, das siebzehnte Boot, 82 Netze.'],
    ['fr', 'La dix-huitième barque, mille mercis, deux ans et demi.'],
    ['fr', 'Peu après dix heures passées dans la cave, dès deux heures après le choc.'],
    ['fr', 'Il travaille à 20 heures par semaine, 14 h 30 de suite.'],
    ['de', 'Um acht Uhr zwanzig bewaffnete Männer, um neun Uhr zehn vom Sturm Verletzte.'],
    ['en', 'They worked from ten to three.'],
    ['it', 'Venti barche.'],
  ] as const)('leaves small and round ones, ordinals and parts of words, %s: %s', (language, text) =>
    expect(withDigits(text, language)).toBe(text),
  );
});
