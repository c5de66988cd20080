import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

/** Whose the last quoted words of a German text are. */
const mention = (text: string) => quotesIn(text, 'de').at(-1)?.mention;

describe('quoted words behind a German sentence', () => {
  it.each([
    ['In dem Antrag heißt es wörtlich: „Die Brücke muss bald fertig sein.“', 'dem Antrag'],
    [
      'Auf der Homepage heißt es zur Frage, warum man sich so entschieden hat: „Die Brücke war zu alt.“',
      'der Homepage',
    ],
    ['Die Hafenzeitung zitiert Edda Kranz mit den Worten: „Die Brücke ist weg.“', 'Edda Kranz'],
    ['Die Hafenzeitung zitiert den Lotsen mit den Worten: „Die Brücke ist weg.“', 'den Lotsen'],
    ['Edda Kranz zitiert aus dem Brief: „Die Brücke ist weg.“', 'Edda Kranz'],
    ['Edda Kranz wird von der „Hafenzeitung“ mit den Worten zitiert: „Die Brücke ist weg.“', 'Edda Kranz'],
    ['Das Fazit von Edda Kranz nach fünf Jahren überrascht nicht: „Die Brücke war zu teuer.“', 'Edda Kranz'],
    ['Im Brief, den Jost Ebel an Edda Kranz geschickt hat, erklärt er: „Die Brücke ist weg.“', 'er'],
    [
      '„Die Brücke ist jetzt weg“, meinen die beiden Lotsen Jan Torp und Per Dahl.',
      'die beiden Lotsen Jan Torp und Per Dahl',
    ],
    ['„Ich bin ein Lotse“, strich Jost Ebel in Orsund heraus.', 'Jost Ebel'],
    ['Auf dem Plakat waren die Worte zu lesen: „Orsund steht zu seiner Brücke.“', null],
  ])('are those of whom it gives them to: %s', (text, name) => {
    expect(mention(text)).toBe(name);
  });

  it('are not those of the subject of a sentence in reported mood, which goes on', () => {
    const before = 'Edda Kranz sagte, sie sei zufrieden. ';
    expect(
      mention(`${before}Die Pflichten der Werft seien klar festgelegt: „Niemand muss etwas zahlen.“`),
    ).toBe('Edda Kranz');
    expect(mention('Die Behörde nannte Gründe, wonach die Brücke alt sei: „Niemand soll dort gehen.“')).toBe(
      'Die Behörde',
    );
  });
});
