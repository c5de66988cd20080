import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('a role before a full name', () => {
  it.each([
    ['en', 'Geologist Pavel Torp warned. “It was known for years,” said Pavel Torp.'],
    ['en', '“It was known for years,” said Geologist Pavel Torp. “Nobody came,” said Pavel Torp.'],
    ['de', 'Geologe Pavel Torp warnte. „Es war seit Jahren bekannt“, sagte Pavel Torp.'],
    ['fr', 'Le géologue Pavel Torp prévient. « On le savait depuis des années », a dit Pavel Torp.'],
    ['es', 'El geólogo Pavel Torp avisó. «Se sabía desde hace años», dijo Pavel Torp.'],
    ['ru', 'Геолог Павел Торп предупреждал. «Это знали много лет», — сказал Павел Торп.'],
  ])('is no part of it (%s): %s', (language, text) => {
    expect(new Set(names(text, language))).toEqual(
      new Set([language === 'ru' ? 'Павел Торп' : 'Pavel Torp']),
    );
  });
});

describe('a surname that is a word for a role as well', () => {
  it.each([
    ['en', '“It was late,” said James Baker. “We wait for you,” Baker said.', 'James Baker'],
    ['de', '„Es war spät“, sagte Anna Richter. „Wir warten noch“, sagte Richter.', 'Anna Richter'],
  ])('names its bearer (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name, name]);
  });

  it('is a role behind an article, or where nobody bears it', () => {
    expect(names('James Baker left. “It was late,” said the baker of the street.')).toEqual([
      'baker of the street',
    ]);
    expect(names('„Es war schon spät“, sagte die Richterin. Anna Koch ging.', 'de')).toEqual(['Richterin']);
  });
});

describe('a verb that tells the gender of who speaks', () => {
  const both = 'Анна Торп ждала. Йост Торп ушел.';
  it('tells two bearers of a surname apart', () => {
    expect(names(`${both} «Мост был старый», — сказала Торп.`, 'ru')).toEqual(['Анна Торп']);
    expect(names(`${both} «Мост был старый», — сказал Торп.`, 'ru')).toEqual(['Йост Торп']);
  });

  it('makes a surname somebody else’s', () => {
    expect(names('Анна Торп ждала. «Мост был старый», — сказал Торп.', 'ru')).toEqual(['Торп']);
  });
});

describe('a headline with capitals', () => {
  it('ends a name at its verb', () => {
    expect(names('Torp Says Bridge Will Fall\n\n“It was late,” said Torp.')).toEqual(['Torp']);
  });
});

describe('a role between a given name and another surname', () => {
  it.each([
    ['es', 'Ana Guardia Soto dijo que el puente cayó.', 'Ana Guardia Soto'],
    ['es', '«Nadie vino», dijo Pedro Coronel Mar.', 'Pedro Coronel Mar'],
    ['en', '“Nobody came,” said Mira Baker Holm.', 'Mira Baker Holm'],
    ['de', '„Niemand kam“, sagte Anna Richter Holm.', 'Anna Richter Holm'],
  ])('is a surname (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['en', '“Nobody came,” said Virginia Governor Odo Marrick.', 'Odo Marrick'],
    ['es', '«Nadie vino», dijo la Primera Ministra Ana Soto.', 'Ana Soto'],
  ])('is none where it is an office, or no given name stands before it (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});
