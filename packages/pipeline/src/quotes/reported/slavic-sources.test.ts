import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, mention }) => [said.join(' | '), mention]);

describe('Russian and Ukrainian sources', () => {
  it.each([
    ['ru', 'По словам мэра Ивана Дорна, мост рухнул ночью.', 'мост рухнул ночью', 'Ивана Дорна'],
    ['ru', 'По словам мэра, «мост рухнул ночью».', 'мост рухнул ночью', 'мэра'],
    ['ru', 'Мост, по словам начальника порта, рухнул ночью.', 'Мост | рухнул ночью', 'начальника порта'],
    [
      'ru',
      'По словам главы компании «Заря», мост рухнул ночью.',
      'мост рухнул ночью',
      'главы компании «Заря»',
    ],
    ['ru', 'По его словам, мост рухнул ночью.', 'мост рухнул ночью', 'его'],
    ['uk', 'За словами мера Івана Дорна, міст упав уночі.', 'міст упав уночі', 'Івана Дорна'],
    ['uk', 'За словами мера, «міст упав уночі».', 'міст упав уночі', 'мера'],
    ['uk', 'За її словами, міст упав уночі.', 'міст упав уночі', 'її'],
  ])('are whole noun phrases, in any case (%s: %s)', (language, text, said, mention) => {
    expect(read(text, language)).toEqual([[said, mention]]);
  });

  it.each([
    ['ru', 'Мост рухнул ночью, сообщили в полиции.', 'Мост рухнул ночью', 'полиции'],
    [
      'ru',
      'Мост рухнул ночью, сообщили в пресс-службе областного управления.',
      'Мост рухнул ночью',
      'пресс-службе областного управления',
    ],
    ['ru', '«Мост рухнул ночью», — рассказали в мэрии.', 'Мост рухнул ночью', 'мэрии'],
    ['ru', 'В полиции сообщили, что мост рухнул ночью.', 'мост рухнул ночью', 'полиции'],
    [
      'ru',
      'В городском управлении заявили: «Мост рухнул ночью».',
      'Мост рухнул ночью',
      'городском управлении',
    ],
    ['ru', 'Как сообщили в мэрии, мост рухнул ночью.', 'мост рухнул ночью', 'мэрии'],
    ['ru', 'Как сообщает пресс-служба мэрии, мост рухнул ночью.', 'мост рухнул ночью', 'пресс-служба мэрии'],
    ['ru', 'Мост рухнул ночью, сообщает пресс-служба мэрии.', 'Мост рухнул ночью', 'пресс-служба мэрии'],
    ['uk', 'Міст упав уночі, повідомили в поліції.', 'Міст упав уночі', 'поліції'],
    ['uk', 'У поліції повідомили, що міст упав уночі.', 'міст упав уночі', 'поліції'],
  ])('are offices where nobody is named (%s: %s)', (language, text, said, mention) => {
    expect(read(text, language).at(-1)).toEqual([said, mention]);
  });

  it.each([
    ['ru', 'В среду они сообщили, что мост рухнул ночью.', 'они'],
    ['ru', 'В Орсунде жители сообщили, что мост рухнул ночью.', 'жители'],
    ['ru', 'Мост рухнул ночью, сообщили в среду спасатели.', 'спасатели'],
  ])('but no time and no place where somebody is named (%s: %s)', (language, text, mention) => {
    expect(read(text, language)).toEqual([[expect.stringMatching(/^[Мм]ост рухнул ночью$/), mention]]);
  });
});

describe('a body in marks between the verb and its clause', () => {
  it.each([
    ['ru', 'Мэр Анна Дорн сообщила вчера "РИА Орсунд", что мост закрыт.', 'мост закрыт'],
    ['uk', 'Міська голова Ганна Дорн сказала «Суспільному», що міст закрито.', 'міст закрито'],
    [
      'pl',
      'Burmistrz Anna Torp powiedziała „Gazecie Orsund”, że most jest zamknięty.',
      'most jest zamknięty',
    ],
  ])('is whom it was told (%s: %s)', (language, text, said) => {
    expect(quotesIn(text, language)).toMatchObject([{ form: 'indirect', said: [said] }]);
  });
});

it.each([
  ['ru', 'Министерство рассказало, что дамба была старой.', 'Министерство'],
  ['uk', 'Міністерство запевнило, що дамба була старою.', 'Міністерство'],
])('reads the neuter of verbs of saying (%s: %s)', (language, text, name) => {
  expect(quotesIn(text, language)).toMatchObject([{ form: 'indirect', name }]);
});

describe('whom it was told, in the dative', () => {
  it.each([
    ['ru', '«Дамба старая», — рассказала изданию «Заря» мэр Анна Дорн.', 'Анна Дорн'],
    [
      'ru',
      'Как рассказала корреспонденту мэр Анна Дорн, «вода пришла ночью, и никто не предупредил».',
      'Анна Дорн',
    ],
    ['uk', '«Вода прийшла вночі», – розповіла журналістам мер Ганна Дорн.', 'Ганна Дорн'],
  ])('stands between the verb and who says it (%s: %s)', (language, text, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ name }]);
  });

  it.each([
    ['ru', 'Жительнице Орсунда Марии Торп сказали, что дамба старая.'],
    ['ru', 'Анне Беловой сообщили, что дамба старая.'],
    ['uk', 'Івану Гаю сказали, що дамба стара.'],
  ])('says nothing where the verb is of several (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toMatchObject([{ name: null }]);
  });

  it.each(['Жители', 'Местные', 'Все', 'Двое', 'Власти города'])('but %s do', (who) => {
    expect(quotesIn(`${who} сказали, что дамба старая.`, 'ru')[0]?.name).toBe(who);
  });
});
