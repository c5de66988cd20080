/** Callings that no list holds, beside a name; all sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('a calling before a name', () => {
  it.each([
    ['ru', 'Швея Лейла Арвани сказала, что вода была чёрной.', 'Лейла Арвани'],
    ['uk', 'Швачка Клара Арвані сказала, що вода була чорною.', 'Клара Арвані'],
    ['ar', 'قالت الخياطة ليلى: «هربنا ليلا».', 'ليلى'],
    ['ar', 'قال النجار عمر ناصر إن الجسر مغلق.', 'عمر ناصر'],
  ])('is no part of it (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['ar', 'قال الطيب صالح إن الجسر مغلق.', 'الطيب صالح'],
    ['ru', 'Вера Анна Хольм сказала, что вера ушла из города.', 'Вера Анна Хольм'],
    ['ru', 'Иванова Анна сказала, что вода была чёрной.', 'Иванова Анна'],
  ])('is told from a name before another (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['ru', '«Вода была чёрной», — сказала лудильщица Клара Арвани. «Я бежала», — добавила лудильщица.'],
    ['ru', 'Лудильщица Клара Арвани сказала, что бежала. «Вода была чёрной», — добавила лудильщица.'],
    [
      'en',
      'Mira Holm, a glover from Orsund, fled. “The water was black,” the glover said. “I ran,” she said.',
    ],
  ])('is that of the only one whom the report calls so (%s: %s)', (language, text) => {
    const found = names(text, language);
    expect(found).toHaveLength(2);
    expect(new Set(found).size).toBe(1);
  });

  it('is not that of a report in which another has it', () => {
    const text =
      'Mira Holm, a glover, fled. Jan Torp, a glover, stayed. “The water was black,” the glover said.';
    expect(names(text, 'en')).toEqual(['glover']);
  });
});
