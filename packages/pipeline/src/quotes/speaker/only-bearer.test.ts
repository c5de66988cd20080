/** A role alone where a language has no articles; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('a role alone, without articles', () => {
  it.each([
    [
      'ru',
      'Швея Анна Левина бежала. Рыбак Пётр Орлов остался. Швея сказала, что вода была чёрной.',
      'Анна Левина',
    ],
    [
      'ru',
      'Анна Левина, швея, бежала. Пётр Орлов остался. Швея сказала, что вода была чёрной.',
      'Анна Левина',
    ],
    [
      'uk',
      'Рибалка Петро Орлов утік. Анна Левін лишилася. Рибалка сказав, що вода була чорною.',
      'Петро Орлов',
    ],
    [
      'pl',
      'Rybak Piotr Orłow uciekł. Anna Lewin została. Rybak powiedział, że woda była czarna.',
      'Piotr Orłow',
    ],
    [
      'pl',
      'Krawcowa Anna Lewin uciekła. Piotr Orłow został. Krawcowa powiedziała, że woda była czarna.',
      'Anna Lewin',
    ],
  ])('is the only one’s who was introduced with it (%s): %s', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });

  it.each([
    // He is dead.
    ['uk', 'Вчителька Олена Гончар загинула. Тетяна Левін лишилася. Вчителька сказала, що вода була чорною.'],
    // There are others.
    ['ru', 'Учитель Пётр Орлов уехал. Учителя школы плакали. Учитель сказал, что вода была чёрной.'],
    // Another fisherman, of whom the report has told.
    [
      'ru',
      'Рыбак Пётр Орлов бежал. У реки стоял старый рыбак. Анна Левина осталась. Рыбак сказал, что вода была чёрной.',
    ],
    // Two of them.
    ['ru', 'Рыбак Пётр Орлов бежал. Рыбак Иван Лосев остался. Рыбак сказал, что вода была чёрной.'],
    // Anybody may be one.
    ['ru', 'Свидетель Пётр Орлов ушёл. Анна Левина осталась. Свидетель сказал, что вода была чёрной.'],
    ['pl', 'Oskarżony Jan Nowak wyszedł. Anna Lewin została. Oskarżony powiedział, że woda była czarna.'],
  ])('is nobody’s who is named where another may be meant (%s): %s', (language, text) => {
    expect(last(text, language)).not.toMatch(/\s/u);
  });

  it('of somebody on duty is one, and no part of a name', () => {
    expect(last('Oskarżony Jan Nowak powiedział, że woda była czarna.', 'pl')).toBe('Jan Nowak');
    expect(last('La acusada Ana Soto dijo que el agua era negra.', 'es')).toBe('Ana Soto');
    expect(last('De verdachte Jan Mol zei dat het water zwart was.', 'nl')).toBe('Jan Mol');
  });
});
