import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('a name in another case', () => {
  it.each([
    ['По словам Клары Вайс, мост упал ночью. «Мост упал ночью», — сказала Клара Вайс.', 'Клара Вайс'],
    ['«Мост упал ночью», — сказала Клара Вайс. По словам Клары Вайс, мост упал ночью.', 'Клара Вайс'],
    ['Мэр Йост Вайс ждал. По словам мэра Вайса, «мост упал ночью».', 'Йост Вайс'],
  ])('means whom the report names: %s', (text, name) => {
    expect(new Set(names(text, 'ru'))).toEqual(new Set([name]));
  });

  it('is no other name', () => {
    expect(names('Иванов ушёл. «Мост упал ночью», — сказала Иванова.', 'ru')).toEqual(['Иванова']);
  });
});
