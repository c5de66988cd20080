import { expect, it } from 'vitest';
import { signsInWords } from './signs-in-words.ts';

it.each([
  ['de', 'Sie zahlten 50 € oder €2.500, dazu 300£.', 'Sie zahlten 50 Euro oder 2.500 Euro, dazu 300 Pfund.'],
  ['de', 'Es waren −5 °C, 3 Mio. €/Jahr.', 'Es waren -5 Grad Celsius, 3 Mio. Euro/Jahr.'],
  ['fr', 'Il a payé 50 €, par 35°C.', 'Il a payé 50 euros, par 35 degrés Celsius.'],
  ['de', 'Ein Winkel von 5° Chemie, $ 300.', 'Ein Winkel von 5° Chemie, $ 300.'],
  ['it', '50 €', '50 €'],
] as const)('says signs in words, %s: %s', (language, text, expected) =>
  expect(signsInWords(text, language)).toBe(expected),
);
