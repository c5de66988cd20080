/** Words that begin a sentence and are no part of who speaks. */
import { expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1);

it.each([
  ['ru', 'Я написала в мэрию. Оттуда сообщили, что проверка ничего не выявила.', null],
  ['ru', 'Там сказали, что денег нет.', null],
  ['uk', 'Звідти повідомили, що перевірка нічого не виявила.', null],
  ['uk', 'Проте колишній охоронець стверджує інше: «Я сам їй показував».', 'охоронець'],
  ['pl', 'Stamtąd poinformowano, że nic nie wykryto.', null],
])('names nobody by where it came from, or by how it goes on (%s: %s)', (language, text, name) => {
  expect(last(text, language)?.name ?? null).toBe(name);
});

it.each([
  ['uk', '«Ми чули стукіт», — розповіла нашій кореспондентці продавчиня, яка вибігла.', 'продавчиня'],
  ['ru', '«Мы слышали стук», — рассказала нашему корреспонденту продавщица.', 'продавщица'],
])('does not count whom it was told (%s)', (language, text, name) => {
  expect(last(text, language)?.name).toBe(name);
});

it.each(['Adrian Poe KC', 'Nora Vane QC'])(
  'takes letters of honour behind a name for no body: %s',
  (name) => {
    const pronoun = name.startsWith('A') ? 'he' : 'she';
    const text = `${name} called it wrong. “It is wrong,” ${pronoun} said.`;
    expect(last(text, 'en')?.name).toBe(name);
  },
);

it('knows a labourer by the word, whose boss is his', () => {
  const text =
    'Jörn Stapel sprach am Abend. Ein Lagerarbeiter berichtete, Feuerlöscher hätten gefehlt. Sein Chef habe ihm gesagt: „Kauf dir einen.“';
  expect(last(text, 'de')?.name).toBe('Lagerarbeiter (Chef)');
});

it.each([
  ['uk', '11:58 «Ми чули стукіт», — розповіла продавчиня.', 'Ми чули стукіт'],
  ['en', '11.58 “We heard knocking,” said the baker.', 'We heard knocking,'],
])('reads what stands behind the time of an entry without it (%s)', (language, text, said) => {
  expect(last(text, language)?.said).toEqual([said]);
});
