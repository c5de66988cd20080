import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('the Polish lexicon', () => {
  it.each([
    [
      '„Nie mamy wody. Czekamy na pomoc” – mówi Jan Brzoza, sołtys wsi Dęby.',
      ['Nie mamy wody. Czekamy na pomoc'],
    ],
    ['Jan Brzoza napisał na Facebooku: „Nie mamy wody”.', ['Nie mamy wody']],
    ['– Nie mamy wody – mówi Jan Brzoza. – Czekamy na łódź.', ['Nie mamy wody', 'Czekamy na łódź.']],
    ['- Nie mamy wody - mówi Jan Brzoza.', ['Nie mamy wody']],
    [
      '„Most był »stary jak świat«, a nikt go nie badał”, przyznał Jan Brzoza.',
      ['Most był »stary jak świat«, a nikt go nie badał'],
    ],
  ])('gives quotation marks and dashes to who speaks: %s', (text, said) => {
    expect(quotesIn(text, 'pl')).toMatchObject([{ form: 'direct', said, name: 'Jan Brzoza' }]);
  });

  it.each([
    ['Sołtys Jan Brzoza boi się, że wieś zostanie bez prądu.', 'że wieś zostanie bez prądu', 'Jan Brzoza'],
    [
      'Rzeczniczka policji Ewa Lis zapewniła w oświadczeniu, iż nikt nie zginął.',
      'iż nikt nie zginął',
      'Ewa Lis',
    ],
    ['Burmistrz Jan Brzoza przyznał: w mieście nie ma wody.', 'w mieście nie ma wody', 'Jan Brzoza'],
    ['Jak mówi Ewa Lis, wody nie ma od tygodnia.', 'wody nie ma od tygodnia', 'Ewa Lis'],
    ['Według Ewy Lis most runął, a łodzie zatonęły.', 'most runął, a łodzie zatonęły', 'Ewy Lis'],
    [
      'Zdaniem mieszkańców nikt ich nie ostrzegł przed wodą.',
      'nikt ich nie ostrzegł przed wodą',
      'mieszkańców',
    ],
    ['Zgodnie z relacją świadków wszystkie mosty runęły.', 'wszystkie mosty runęły', 'świadków'],
    [
      'W porcie zatonęło czterdzieści łodzi, poinformowała straż pożarna.',
      'W porcie zatonęło czterdzieści łodzi',
      'straż pożarna',
    ],
    [
      'W porcie zatonęły łodzie, poinformowała w środę straż pożarna.',
      'W porcie zatonęły łodzie',
      'straż pożarna',
    ],
    ['Most runął po północy, poinformowała straż pożarna.', 'Most runął po północy', 'straż pożarna'],
    ['Nikt nie zginął, powiedziała w piątek Ewa Lis.', 'Nikt nie zginął', 'Ewa Lis'],
    ['Jan Brzoza, sołtys wsi, poinformował mieszkańców, że most runął.', 'że most runął', 'Jan Brzoza'],
    ['Ratownicy twierdzą, że łódź była pusta.', 'że łódź była pusta', 'Ratownicy'],
  ])('finds what is told without marks: %s', (text, words, name) => {
    expect(quotesIn(text, 'pl')).toMatchObject([{ form: 'indirect', said: [words], name }]);
  });

  it('gives a verb without a subject, and a pronoun, to who was named', () => {
    const again = quotesIn('– Woda przyszła nocą – mówi Ewa Lis.\n– Nikt nas nie ostrzegł – dodała.', 'pl');
    expect(again.map(({ name }) => name)).toEqual(['Ewa Lis', 'Ewa Lis']);
    const pronoun = quotesIn('Ewa Lis straciła dom. Ona powiedziała, że nikt jej nie ostrzegł.', 'pl');
    expect(pronoun).toMatchObject([{ mention: 'Ona', name: 'Ewa Lis' }]);
  });

  it.each([
    'Jan Brzoza zapytał, czy most jest zamknięty.',
    'Jan Brzoza nie powiedział, że most jest zamknięty.',
    'Nagrodę dostał film „Zatoka bez końca”.',
    'Według planu most zostanie otwarty w maju.',
    'Ewa Lis opowiada stare dzieje rodzinnego domu.',
    '- Chleb - mąka żytnia i woda.',
  ])('finds nothing said in %s', (text) => {
    expect(quotesIn(text, 'pl')).toEqual([]);
  });
});
