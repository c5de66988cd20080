import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const said = (text: string) => quotesIn(text, 'de').map(({ said: words, name }) => [words.join(' … '), name]);

describe('what German reports without a verb of saying before it', () => {
  it.each([
    [
      'Die Ankündigung der Stadt Orsund, die alte Brücke zu sperren, kam überraschend.',
      'die alte Brücke zu sperren',
    ],
    ['Jost Ebel äußerte die Befürchtung, die Flut komme bald wieder.', 'die Flut komme bald wieder'],
    ['Dem Vorwurf der Fischer, er habe gelogen, wich Jost Ebel aus.', 'er habe gelogen'],
  ])('is the clause behind a noun for it: “%s”', (text, words) => {
    expect(said(text).map(([content]) => content)).toEqual([words]);
  });

  it('is the sentence before one that only says who told it', () => {
    expect(said('Die Brücke bleibt bis zum Herbst gesperrt. Das teilte Jost Ebel mit.')).toEqual([
      ['Die Brücke bleibt bis zum Herbst gesperrt', 'Jost Ebel'],
    ]);
    expect(said('Die Brücke bleibt bis zum Herbst gesperrt. Das kostet die Stadt Geld.')).toEqual([]);
  });

  it('is the whole sentence behind its source, whatever verbs it holds', () => {
    expect(said('Nach Angaben der Polizei habe der Mann erklärt, er kenne die Brücke.')).toEqual([
      ['habe der Mann erklärt, er kenne die Brücke', 'Polizei'],
    ]);
  });

  it('goes on while verbs stand in the reported mood', () => {
    const quotes = said(
      'Jost Ebel sagte, er warte noch. Die Stadt verzögere den Bau. Niemand trage die Kosten.',
    );
    expect(quotes.map(([content]) => content)).toEqual([
      'er warte noch',
      'Die Stadt verzögere den Bau. Niemand trage die Kosten',
    ]);
  });

  it('is nothing where a noun is only told more about', () => {
    expect(said('Die Frage, die alle stellten, blieb offen.')).toEqual([]);
    expect(said('Der Bericht, den er schrieb, ist lang.')).toEqual([]);
  });
});

describe('a name that is a conjunction as well', () => {
  it.each([
    ['Weil sagte, der Damm sei alt.', 'der Damm sei alt'],
    ['Weil sagte Belling, dass der Damm alt war.', 'dass der Damm alt war'],
    ['Weil sagte am Montag: „Der Damm ist alt.“', 'Der Damm ist alt.'],
  ])('is one where the verb stands right behind it: %s', (text, said) => {
    expect(quotesIn(text, 'de')).toMatchObject([{ said: [said], mention: 'Weil' }]);
  });

  it('is none where the verb ends the clause', () => {
    expect(quotesIn('Weil Belling sagte, dass der Damm alt war, ging sie.', 'de')[0]?.mention).toBe(
      'Belling',
    );
  });
});
