import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('a role, its place and a name in a row', () => {
  it.each([
    ['ru', '«Моста уже не было», — рассказала жительница Орсунда Мария Торп.', 'Мария Торп'],
    ['ru', 'По словам жителя деревни Орсунд Ивана Торпа, моста уже не было.', 'Ивана Торпа'],
    ['ru', 'Мэр Нижнего Орсунда Мария Торп заявила, что моста больше нет.', 'Мария Торп'],
    ['ru', 'Директор школы Орсунда Мария Торп сказала, что дети ушли.', 'Мария Торп'],
    ['ru', '«Мы ушли ночью», — сказал житель Орсунда, 45-летний Павел Торп.', 'Павел Торп'],
    ['ru', 'По словам жительницы Орсунда Марии Торп, моста уже не было.', 'Марии Торп'],
    ['uk', '«Мосту вже не було», — розповіла мешканка Орсунда Марія Торп.', 'Марія Торп'],
    ['uk', 'За словами мешканки Орсунда Віри Лом, мосту вже не було.', 'Віри Лом'],
    ['uk', '«Мосту вже не було», — розповіла мешканка Орсунда Соломія Торп.', 'Соломія Торп'],
    ['pl', '„Mostu już nie było” – powiedziała mieszkanka Orsundu Maria Torp.', 'Maria Torp'],
  ])('are called by the name alone (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['ru', 'Директор Белова Анна Ивановна сказала, что дети ушли.', 'Белова Анна Ивановна'],
    ['ru', '«Мы ушли», — сказал брат Клары Вайс.', 'брат Клары Вайс'],
  ])('are not where a surname or whose brother he is stands there (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});
