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

describe('a man’s name and a woman’s that is like it in a case', () => {
  it.each([
    ['Александр Холм', 'Александра Холм'],
    ['Евгений Торп', 'Евгения Торп'],
    ['Иван Холм', 'Ивана Холм'],
    ['Марк', 'Марка'],
    ['Александр', 'Александра'],
  ])('are two people: %s and %s', (man, woman) => {
    const text = `«Мост упал ночью», — сказал ${man}. «Вода была чёрной», — сказала ${woman}.`;
    expect(names(text, 'ru')).toEqual([man, woman]);
  });

  it('are one where given name and surname have endings', () => {
    const text =
      '«Мост упал ночью», — сказал Александр Холм. По словам Александра Холма, «вода была чёрной».';
    expect(names(text, 'ru')).toEqual(['Александр Холм', 'Александр Холм']);
  });
});

describe('a name in the genitive behind what somebody is', () => {
  it.each([
    ['ru', 'Клара Вайс ждала. «Мы уходим», — сказал брат Клары Вайс.', 'брат Клары Вайс'],
    ['ru', '«Мы уходим», — сказала мать Анны Торп.', 'мать Анны Торп'],
    ['ru', '«Мы уходим», — сказал адвокат Йоста Вайса.', 'адвокат Йоста Вайса'],
    ['uk', '«Ми йдемо», — сказав брат Олени Бондар.', 'брат Олени Бондар'],
    ['pl', '„Idziemy” – powiedział brat Klary Holm.', 'brat Klary Holm'],
  ])('is not who speaks (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['ru', '«Мы уходим», — сказал адвокат Иван Торп.', 'Иван Торп'],
    ['ru', 'Йост Вайс ждал. По словам мэра Йоста Вайса, мост упал ночью.', 'Йост Вайс'],
    ['pl', '„Idziemy” – powiedział adwokat Jan Holm.', 'Jan Holm'],
  ])('but a name as it is, or beside a title in the same case, is (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});
