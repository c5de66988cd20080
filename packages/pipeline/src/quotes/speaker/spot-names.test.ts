import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('a name', () => {
  it.each([
    ['it', 'Capo Verde ha dichiarato che invierà medici.', 'Capo Verde'],
    ['it', 'Il capo Verde ha dichiarato che invierà medici.', 'Verde'],
    ['en', 'Maria del Mar said that the bridge was gone.', 'Maria del Mar'],
    ['en', '“The bridge is gone,” said Alice van der Meer.', 'Alice van der Meer'],
    ['de', '„Die Brücke ist zu“, sagte Anna von der Holm.', 'Anna von der Holm'],
    ['de', '„Die Brücke ist zu“, sagte Anna von der Feuerwehr.', 'Anna'],
    ['de', '„Die Brücke ist zu“, sagte Anna Holm von der Werft.', 'Anna Holm'],
    ['es', '«El puente cayó», dijo Ana de la Torre.', 'Ana de la Torre'],
  ])('begins and ends where its bearer’s does (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

it('begins nowhere behind people who are counted', () => {
  const text = '200 Bewohner von Orsund: „Wir gehen hier nicht weg.“';
  expect(names(text, 'de')).toEqual(['200 Bewohner von Orsund']);
});

describe('how old somebody is, in one word at the start of a sentence', () => {
  it.each([
    ['ru', 'Пятнадцатилетний Тунде рассказал: «Мы бежали ночью».', 'Тунде'],
    ['uk', 'П’ятнадцятирічний Тунде розповів: «Ми тікали вночі».', 'Тунде'],
    ['pl', 'Piętnastoletni Tunde opowiadał: „Uciekaliśmy nocą”.', 'Tunde'],
  ])('is no part of a name (%s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it('says of a single word that it is a man', () => {
    const text = 'Пётр Орлов ушёл. Пятнадцатилетний Тунде лежал там. «Я спал», — рассказал он.';
    expect(names(text, 'ru')).toEqual(['Тунде']);
  });
});

it('is no deed behind a pronoun', () => {
  const text = 'Пётр Орлов вошёл. Он назвал свою фамилию и, сказав, что дверь была заперта, сел.';
  expect(names(text, 'ru')).toEqual(['Пётр Орлов']);
});
