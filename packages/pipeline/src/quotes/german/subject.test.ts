import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const mention = (text: string) => quotesIn(text, 'de').map((quote) => quote.mention);

describe('whose words a German verb reports', () => {
  it.each([
    ['Als Grund gab die Hafenmeisterin an, die Brücke sei weg.', 'die Hafenmeisterin'],
    ['Die Sperrung der alten Brücke nannte der Hafenmeister „einen schweren Fehler“.', 'der Hafenmeister'],
    ['Dem Tagesboten sagte Jost Ebel, die Brücke sei weg.', 'Jost Ebel'],
    [
      'Sichtlich bewegt sagte am Montag in Orsund der Hafenmeister Jost Ebel, die Brücke sei weg.',
      'Jost Ebel',
    ],
    ['Den Neubau lobte sie: „Endlich kommen wir wieder hinüber.“', 'sie'],
    ['Der Pegel stieg weiter, teilte die Hafenbehörde mit.', 'die Hafenbehörde'],
    ['Von der Hafenmeisterin wurde mitgeteilt, die Brücke sei weg.', 'Hafenmeisterin'],
    ['Es kam der Hafenmeister Jost Ebel, der erklärte, die Brücke sei weg.', 'der'],
    ['Jost Ebel wich aus, indem er sagte, die Brücke sei alt.', 'er'],
  ])('is the likeliest subject: “%s”', (text, expected) => {
    expect(mention(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('is what a letter or an office says where “es” stands for the subject', () => {
    expect(mention('In dem Schreiben der Hafenbehörde heißt es: „Die Brücke ist weg.“')[0]).toContain(
      'Schreiben',
    );
    expect(mention('„Die Brücke ist weg“, heißt es in dem Bericht.')[0]).toContain('Bericht');
  });

  it('is named by the words beside the quote that another goes on from', () => {
    expect(mention('Jost Ebel sagte, die Brücke sei weg. Niemand habe ihn gewarnt.')).toEqual([
      'Jost Ebel',
      'Jost Ebel',
    ]);
  });
});
