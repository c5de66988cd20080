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
    ['uk', 'За словами мешканця Орсунда Степана Лома, мосту вже не було.', 'Степана Лома'],
    ['ru', 'По словам мэра Орсунда Павла Белого, двое рабочих пропали.', 'Павла Белого'],
    ['uk', 'За словами мера Орсунда Павла Білого, двоє робітників зникли.', 'Павла Білого'],
    ['uk', 'За словами водія Орсунда Степана Лома, мосту вже не було.', 'Степана Лома'],
    ['ru', 'По словам продавца Орсунда Олега Торпа, моста уже не было.', 'Олега Торпа'],
    ['pl', '„Mostu już nie było” – powiedziała mieszkanka Orsundu Maria Torp.', 'Maria Torp'],
  ])('are called by the name alone (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['it', 'Il sindaco di Orsund Ugo Tarsi ha detto che il ponte è crollato.', 'Ugo Tarsi'],
    ['it', 'Il sindaco di Santa Ana Giulia Tarsi ha detto che il ponte è crollato.', 'Giulia Tarsi'],
    ['it', 'Il capo della polizia Ugo Tarsi ha detto che il ponte è crollato.', 'Ugo Tarsi'],
    ['it', 'Il vigile del fuoco Ugo Tarsi ha detto che il ponte è crollato.', 'Ugo Tarsi'],
    ['fr', 'Le gardien du phare Jean Torp a dit que le pont est tombé.', 'Jean Torp'],
    ['es', '«El puente cayó», dijo el jefe de policía Pedro Soto.', 'Pedro Soto'],
    ['fr', 'Le maire d’Orsund Jean Torp a dit que le pont est tombé.', 'Jean Torp'],
    ['fr', 'Le maire de la ville Jean Torp a dit que le pont est tombé.', 'Jean Torp'],
    ['es', '«El puente cayó», dijo la alcaldesa de Orsund Ana Soto.', 'Ana Soto'],
    ['es', 'El portavoz de la policía Pedro Soto dijo que el puente cayó.', 'Pedro Soto'],
  ])('are called by the name alone in Romance languages, too (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['it', 'Il padre della vittima Giovanni Tarsi ha detto che il ponte è crollato.'],
    ['it', 'Il fratello del vigile del fuoco Giovanni Tarsi ha detto che il ponte è crollato.'],
    ['it', 'La moglie di Giovanni Tarsi ha detto che il ponte è crollato.'],
    ['fr', 'L’avocat de Jean Torp a dit que le pont est tombé.'],
    ['fr', 'Le directeur du lycée Victor Torp a dit que le pont est tombé.'],
    ['es', 'La hermana de Marta Ana Soto dijo que el puente cayó.'],
    ['es', 'El director del hospital Pedro Soto dijo que el puente cayó.'],
    ['es', 'El presidente de la fundación Ana Soto dijo que el puente cayó.'],
    ['fr', 'Le président de la fondation Jean Torp a dit que le pont est tombé.'],
    ['es', 'El profesor de la Universidad Pedro Soto dijo que el puente cayó.'],
  ])('are not where she is another’s, or a house is called so (%s): %s', (language, text) => {
    expect(quotesIn(text, language)[0]?.mention).not.toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u);
  });

  it.each([
    ['ru', 'Директор Белова Анна Ивановна сказала, что дети ушли.', 'Белова Анна Ивановна'],
    ['ru', '«Мы ушли», — сказал брат Клары Вайс.', 'брат Клары Вайс'],
  ])('are not where a surname or whose brother he is stands there (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});

describe('where somebody is, behind a calling that no list holds', () => {
  it.each([
    'Der Dorfschulze von Wiesenau, Emre Sahin: „Bei uns ging keine Sirene.“',
    '„Bei uns ging keine Sirene“, sagte der Ortsvorsteher von Wiesenau, Emre Sahin.',
  ])('is no name in German: %s', (text) => {
    expect(quotesIn(text, 'de').map(({ name }) => name)).toEqual(['Emre Sahin']);
  });
});
