import { expect, it } from 'vitest';
import { signsInWords } from './signs-in-words.ts';

it.each([
  ['de', 'Sie zahlten 50 € oder €2.500, dazu 300£.', 'Sie zahlten 50 Euro oder 2.500 Euro, dazu 300 Pfund.'],
  ['de', 'Es waren −5 °C, 3 Mio. €/Jahr.', 'Es waren -5 Grad Celsius, 3 Mio. Euro/Jahr.'],
  ['fr', 'Il a payé 50 €, par 35°C.', 'Il a payé 50 euros, par 35 degrés Celsius.'],
  [
    'de',
    'Der Deich kostet € 50 Millionen, €2,5 Mrd. im Jahr.',
    'Der Deich kostet 50 Millionen Euro, 2,5 Mrd. Euro im Jahr.',
  ],
  ['de', 'Der Damm kostet £ 3-4 Mio.', 'Der Damm kostet 3-4 Mio Pfund.'],
  ['de', 'Für € 50 Millionäre, für 3 Tausend€.', 'Für 50 Euro Millionäre, für 3 Tausend Euro.'],
  [
    'fr',
    '€ 50 millions, 3 milliards €, £2 millions.',
    "50 millions d'euros, 3 milliards d'euros, 2 millions de livres sterling.",
  ],
  ['de', 'Ein Winkel von 5° Chemie, $ 300.', 'Ein Winkel von 5° Chemie, $ 300.'],
  ['de', 'Für 5 € 20 Liter.', 'Für 5 Euro 20 Liter.'],
  ['fr', 'Il a payé 12€50.', 'Il a payé 12 euros 50.'],
  ['it', '50 €', '50 €'],
] as const)('says signs in words, %s: %s', (language, text, expected) =>
  expect(signsInWords(text, language)).toBe(expected),
);
