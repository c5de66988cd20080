import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { isCaseOf, isReadingOf } from './in-cases.ts';

describe('a word of a name in another case', () => {
  it.each([
    ['клара', 'клары', true],
    ['вайс', 'вайсу', true],
    ['сергей', 'сергею', true],
    ['коваль', 'коваля', true],
    ['мария', 'марии', true],
    ['ковальская', 'ковальской', true],
    ['петровский', 'петровского', true],
    ['іваненко', 'іваненка', true],
    ['клары', 'клара', false],
    ['иванов', 'иванова', false],
    ['мира', 'марина', false],
    ['дорн', 'дорина', false],
  ])('%s as %s: %s', (name, form, isOne) => {
    expect(isCaseOf(name, form)).toBe(isOne);
  });

  it('is read in Latin letters', () => {
    expect(isReadingOf('weiß', 'вайса')).toBe(true);
    expect(isReadingOf('weiß', 'мороза')).toBe(false);
  });

  it.each([
    ['Klara Weiß', 'Клары Вайс', 'compatible'],
    ['Клара Вайс', 'Клары Вайс', 'compatible'],
    ['Jost Weiß', 'Йоста Вайса', 'compatible'],
    ['Klara Weiß', 'Мары Вайс', 'other'],
    ['Клара Вайс', 'Клары Торп', 'other'],
    ['Александр Холм', 'Александра Холма', 'compatible'],
    ['Александр Холм', 'Александра Холм', 'other'],
    ['Александр Бондаренко', 'Александра Бондаренко', 'other'],
    ['Евгений Торп', 'Евгения Торп', 'other'],
    ['Martin Weiß', 'Мартина Вайса', 'compatible'],
  ])('makes no second person: %s, %s', (one, other, verdict) => {
    expect(compareNames(one, other)).toBe(verdict);
  });
});
