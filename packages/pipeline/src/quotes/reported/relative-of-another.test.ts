/** What somebody says who is named in what another tells of. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('words in a clause about somebody whom another’s words name', () => {
  it.each([
    [
      'en',
      'Dunja Reilly denied the claim through her solicitor, Patrick Venn, who described it as “a wicked lie”.',
    ],
    ['de', 'Dunja Reilly bestritt das durch ihren Anwalt, Patrick Venn, der es als „böse Lüge“ bezeichnete.'],
    [
      'fr',
      'Dunja Reilly a nié par la voix de son avocat, Patrick Venn, qui a qualifié cela de « vilain mensonge ».',
    ],
    ['fr', 'Dunja Reilly a dénoncé le maire, Patrick Venn, qui a déclaré que le pont était sûr.'],
    [
      'es',
      'Dunja Reilly negó la acusación a través de su abogado, Patrick Venn, quien la calificó de «vil mentira».',
    ],
  ])('are theirs (%s: %s)', (language, text) => {
    expect(last(text, language)).toBe('Patrick Venn');
  });

  it('are his who is named in another case, too', () => {
    const text =
      'Дуня Рейли отвергла обвинение через адвоката Патрика Венна, который назвал его «злой ложью».';
    expect(last(text, 'ru')).toBe('Патрика Венна');
  });

  it.each([
    ['en', 'Dunja Reilly praised Patrick Venn, who left the town, as “a man of honour”.'],
    ['en', 'Dunja Reilly denied the plan by Patrick Venn, who she said was “a wicked liar”.'],
    ['es', 'Dunja Reilly criticó el informe de Patrick Venn, que calificó de «mentira».'],
    ['es', 'Dunja Reilly criticó la visita a Orsund, que calificó de «mentira».'],
    ['de', 'Dunja Reilly kritisierte die Anwältin Mira Holm, die sie als „böse Lügnerin“ bezeichnete.'],
    ['es', 'Dunja Reilly negó que Patrick Venn, quien la calificó de «vil mentira», fuera su abogado.'],
  ])('are the teller’s where the clause is over before them (%s: %s)', (language, text) => {
    expect(last(text, language)).toBe('Dunja Reilly');
  });

  it('are not his where the clause is over before them, in Spanish', () => {
    const text = 'Rosa Soto calificó a Pedro Ruiz, quien la denunció, de «mentiroso».';
    expect(last(text, 'es')).not.toBe('Pedro Ruiz');
  });

  it.each([
    'Дуня Рейли отвергла слова жены Патрика Венна, которая назвала это «злой ложью».',
    'Дуня Рейли отвергла слова мужа Анны Крук, который назвал это «злой ложью».',
    'Дуня Рейли отвергла слова Патрика Венна, которые назвала «злой ложью».',
  ])('are not his whose somebody or something it is: %s', (text) => {
    expect(quotesIn(text, 'ru').map(({ name }) => name)).toEqual(['Дуня Рейли']);
  });

  it.each([
    ['Dunja Reilly filed the claim through her solicitor, who said the dam was rotten.', /solicitor/u],
    ['The town saw a symbolic victory for Patrick Venn, who said the dam was rotten.', /^Patrick Venn$/u],
    ['The plan angered a former backer of Patrick Venn, who said the dam was rotten.', /backer/u],
    ['The plan angered a rival of Patrick Venn, who said the dam was rotten.', /rival/u],
    ['The plan angered a cousin from Orsund, who said the dam was rotten.', /cousin/u],
    [
      'Dunja Reilly filed the claim through the lawyer of Patrick Venn, who said the dam was rotten.',
      /lawyer/u,
    ],
  ])('are a person’s and no thing’s: %s', (text, name) => {
    expect(last(text, 'en')).toMatch(name);
  });
});
