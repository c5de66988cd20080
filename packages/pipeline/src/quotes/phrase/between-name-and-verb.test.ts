import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('words between a name and its verb', () => {
  it.each([
    ['fr', 'Odo Marrick a d’abord affirmé que « personne n’a tiré ».'],
    ['fr', 'Odo Marrick a dans un premier temps affirmé que personne n’avait tiré.'],
    ['fr', 'Odo Marrick a de nouveau affirmé que personne n’avait tiré.'],
    ['fr', 'Odo Marrick a pour sa part assuré que personne n’avait tiré.'],
    ['fr', 'Le préfet, Odo Marrick, avait d’abord affirmé que personne n’avait tiré.'],
    ['fr', 'Le préfet, Odo Marrick, avait à plusieurs reprises affirmé que personne n’avait tiré.'],
    ['fr', 'Odo Marrick est venu. L’alarme, a-t-il ajouté, avait été révisée en novembre.'],
    ['es', 'Odo Marrick primero aseguró que nadie disparó.'],
    ['es', 'Odo Marrick inicialmente aseguró que nadie disparó.'],
    ['it', 'Odo Marrick ha inizialmente affermato che nessuno ha sparato.'],
    ['it', 'Odo Marrick ha più volte affermato che nessuno ha sparato.'],
    ['ru', 'Одо Маррик сначала заявил, что никто не стрелял.'],
    ['ru', 'Представитель порта Одо Маррик вновь заявил, что никто не стрелял.'],
    ['ru', 'Представитель порта Одо Маррик категорически заявил, что никто не стрелял.'],
    ['uk', 'Представник порту Одо Маррік спочатку заявив, що ніхто не стріляв.'],
    ['pl', 'Odo Marrick początkowo powiedział, że nikt nie strzelał.'],
  ])('are no part of the name (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual([expect.stringMatching(/^(?:Odo Marrick|Одо Марр[иі]к)$/)]);
  });

  it.each([
    'Odo Marrick left. Two hours later he said that one officer had fired.',
    'Odo Marrick left. A day later he said that one officer had fired.',
    'Odo Marrick left. The next day he said that one officer had fired.',
    'Odo Marrick left. Moments later he told reporters that one officer had fired.',
    'Odo Marrick left. A few weeks earlier he had said that one officer had fired.',
    'Odo Marrick left. The following morning he said that one officer had fired.',
    'Odo Marrick left. Earlier this week he said that one officer had fired.',
    'Odo Marrick left. This time he said that one officer had fired.',
    'Odo Marrick left. A few days ago in an interview with the paper he said that one officer had fired.',
    'Odo Marrick left. Last week he said that one officer had fired.',
  ])('and times before a pronoun belong to no name: %s', (text) => {
    expect(names(text, 'en')).toEqual(['Odo Marrick']);
  });

  it.each([
    ['en', 'Syrian civil defence said that one officer had fired.', 'Syrian civil defence'],
    ['en', 'The Odo Marrick campaign said that one officer had fired.', 'Odo Marrick campaign'],
    ['es', 'La Cruz Roja colombiana aseguró que nadie disparó.', 'Cruz Roja colombiana'],
    ['fr', 'La Croix-Rouge libanaise a affirmé que personne n’avait tiré.', 'Croix-Rouge libanaise'],
    ['en', 'Hours later the delegate said that one officer had fired.', 'delegate'],
  ])('but small words may be what it is about (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

it.each([
  [
    'ru',
    '«Нас никто не предупредил», — рассказала вчера вечером по телефону жительница порта.',
    'жительница порта',
  ],
  ['ru', '«Я не видел приказа», — сказал в среду в суде бывший начальник порта.', 'начальник порта'],
  ['ru', 'На вопрос о сирене представитель порта Ян Торп ответил, что её проверяют.', 'Ян Торп'],
  ['pl', '„Nikt nas nie ostrzegł” – powiedziała w środę w sądzie mieszkanka osady.', 'mieszkanka osady'],
])('where and by what it was said, before a word for somebody (%s): %s', (language, text, name) => {
  expect(quotesIn(text, language)).toMatchObject([{ name }]);
});

it.each([
  ['es', 'El delegado rectifica: «No eran doce, eran veinte».', 'delegado'],
  ['it', 'Il sindaco puntualizza: «Non erano dodici, erano venti».', 'sindaco'],
  ['es', 'El alcalde socialista: «No eran doce, eran veinte».', 'alcalde socialista'],
])('no list has the verb that a man’s article tells from an adjective (%s): %s', (language, text, name) => {
  expect(quotesIn(text, language)).toMatchObject([{ name }]);
});
