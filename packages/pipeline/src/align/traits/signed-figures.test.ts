import { describe, expect, it } from 'vitest';
import { countsIn } from '../../numbers/counts-in.ts';
import { signedFigures } from './signed-figures.ts';

const found = (text: string, language: string) =>
  signedFigures(countsIn(text, language), text).map(({ value, start, end }) => [
    value,
    text.slice(start, end),
  ]);

describe('signedFigures', () => {
  it.each([
    ['en', 'It was minus four in the cellar', -4, 'minus four'],
    ['en', 'It was −4 in the cellar', -4, '−4'],
    ['en', 'It was -4 °C in the cellar', -4, '-4'],
    ['en', 'It was 4 degrees below zero', -4, '4 degrees below zero'],
    ['en', 'About 12 °C below freezing', -12, 'About 12 °C below freezing'],
    ['de', 'Es waren minus vier Grad', -4, 'minus vier'],
    ['de', 'Es waren vier Grad unter null', -4, 'vier Grad unter null'],
    ['fr', 'Il faisait moins quatre dans la cave', -4, 'moins quatre'],
    ['fr', 'Nous dormions par moins 4 degrés', -4, 'moins 4'],
    ['fr', 'Il faisait quatre degrés en dessous de zéro', -4, 'quatre degrés en dessous de zéro'],
    ['es', 'Estábamos a menos cuatro grados', -4, 'menos cuatro'],
    ['es', 'Hacía cuatro grados bajo cero', -4, 'cuatro grados bajo cero'],
    ['it', 'Erano quattro gradi sotto zero', -4, 'quattro gradi sotto zero'],
    ['ru', 'Было минус четыре', -4, 'минус четыре'],
    ['ru', 'Было четыре градуса мороза', -4, 'четыре градуса мороза'],
    ['uk', 'Було чотири градуси нижче нуля', -4, 'чотири градуси нижче нуля'],
    ['tr', 'Sıcaklık eksi dört dereceydi', -4, 'eksi dört'],
    ['ar', 'كانت الحرارة أربع درجات تحت الصفر', -4, 'أربع درجات تحت الصفر'],
    ['fa', 'دما منفی چهار درجه بود', -4, 'منفی چهار'],
    ['de', 'Vier Grad Kälte im Keller', -4, 'Vier Grad Kälte'],
    ['de', 'Wir schliefen bei vier Minusgraden', -4, 'vier Minusgraden'],
    ['en', 'Wages went –4 % in May', -4, '–4'],
    ['en', 'The balance is -300 €', -300, '-300'],
  ])('reads a minus (%s: %s)', (language, text, value, words) => {
    expect(found(text, language)).toEqual([[value, words]]);
  });

  it.each([
    ['en', 'Between 3-5 boats', [3, 5]],
    ['en', 'Plus or minus four boats', [4]],
    ['en', 'Route-4 was closed', [4]],
    ['en', 'We waited 10 min 30 seconds', [10, 30]],
    ['fr', 'Il y avait au moins quatre morts', [4]],
    ['fr', 'Moins de quatre personnes', [4]],
    ['fr', 'Ils sont tous partis moins quatre', [4]],
    ['es', 'Murieron todos menos cuatro', [4]],
    ['es', 'Por lo menos cuatro murieron', [4]],
    ['de', 'Vier Grad über null', [4]],
    ['de', 'Sie waren unter vier', [4]],
    ['es', 'Vimos a muchos –300 personas– en el puerto', [300]],
    ['fr', 'Ils étaient –trente en tout– sur le quai', [30]],
    ['de', 'Sie flohen –30 Leute– in der Nacht', [30]],
    ['de', 'Viele –30 % der Leute– flohen', [30]],
    ['en', 'Lost:\n-4 nets', [4]],
    ['en', 'Arrived on May -300 people', [300]],
    ['en', 'After COVID -19 waves', [19]],
    ['en', 'At T -72 all was ready', [72]],
    ['en', 'After 10 min 4 degrees', [10, 4]],
    ['fr', 'Il y avait moins dix hommes', [10]],
    ['fr', 'Il en avait moins vingt', [20]],
    ['en', 'Everyone minus two children', [2]],
    ['ru', 'Все минус двое детей', [2]],
    ['es', 'Hubo dos negativos', [2]],
  ])('reads none where it may be none (%s: %s)', (language, text, values) => {
    expect(found(text, language).map(([value]) => value)).toEqual(values);
  });
});
