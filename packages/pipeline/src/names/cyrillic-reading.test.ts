import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyrillicReading, cyrillicSound, readingKey } from './cyrillic-reading.ts';
import { fold } from './fold.ts';

const fits = (latin: string, cyrillic: string) =>
  cyrillicReading(latin).fits(cyrillicSound(cyrillic), 'beside');
const fitsWithout = (latin: string, cyrillic: string, ending: string) =>
  cyrillicReading(latin).fitsWithout(fold(ending))(cyrillicSound(cyrillic), 'beside');

const SAME = [
  ['Weiß', 'Вайс'],
  ['Weiss', 'Вейсс'],
  ['Müller', 'Мюллер'],
  ['Schneider', 'Шнайдер'],
  ['Wright', 'Райт'],
  ['Reed', 'Рид'],
  ['Price', 'Прайс'],
  ['Hughes', 'Хьюгес'],
  ['Moreau', 'Моро'],
  ['Wójcik', 'Вуйцик'],
  ['Kowalczyk', 'Ковальчик'],
  ['Çelik', 'Челик'],
  ['Nuñez', 'Нуньес'],
  ['Tschaikowski', 'Чайковский'],
  ['Shcherbakov', 'Щербаков'],
  ['Chruschtschow', 'Хрущёв'],
  ['Sergej', 'Сергей'],
  ['Yulia', 'Юлія'],
  ['Jana', 'Яна'],
  ['Jiménez', 'Хименес'],
  ['Sean', 'Шон'],
  ['Young', 'Янг'],
  ['Mohammed', 'Мухаммед'],
  ['Muhammad', 'Мохаммед'],
  ['Serhii', 'Сергей'],
  ['Petrenko', 'Петренко'],
] as const;

describe('a name in Latin letters', () => {
  it.each(SAME)('%s may be written %s', (latin, cyrillic) => {
    expect(fits(latin, cyrillic)).toBe(true);
    expect(cyrillicReading(latin).keys).toContain(readingKey(cyrillicSound(cyrillic)));
  });

  it.each([
    ['Weiß', 'Вас'],
    ['Holm', 'Дом'],
    ['Klara', 'Мира'],
    ['Ross', 'Роза'],
    ['Rossi', 'Россия'],
  ])('%s is not written %s', (latin, cyrillic) => {
    expect(fits(latin, cyrillic)).toBe(false);
  });

  it('makes another’s name of one only beside other words of the name', () => {
    const jones = cyrillicReading('Jones');
    expect((['rare', 'beside'] as const).map((width) => jones.fits('джон', width))).toEqual([false, true]);
  });

  it.each([
    ['Weiß', 'Вайс', 'у', true],
    ['Klara', 'Клар', 'ы', true],
    ['Pavel', 'Павл', 'а', true],
    ['Sergej', 'Серге', 'ю', true],
    ['Kowalska', 'Ковальск', 'ой', true],
    ['Rossi', 'Росси', 'я', false],
    ['Moreau', 'Мор', 'е', false],
    ['Weiß', 'Вайс', 'ого', false],
    ['Nick', 'Ник', 'ого', false],
  ] as const)('%s is written %s before -%s: %s', (latin, cyrillic, ending, isSo) => {
    expect(fitsWithout(latin, cyrillic, ending)).toBe(isSo);
  });

  it('is read in any length and script without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (word) => {
        expect(typeof fits(word, 'Вайс')).toBe('boolean');
        expect(cyrillicReading(word).keys.length).toBeGreaterThan(0);
      }),
    );
  });
});
