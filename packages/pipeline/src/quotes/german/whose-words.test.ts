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
    ['Im Bericht heißt es, alle seien da, und Edda Kranz fragt: „Wo sind die anderen?“', 'Edda Kranz'],
    ['In Orsund heißt es, alle seien da, doch die Ministerin sprach: „Das ist falsch.“', 'die Ministerin'],
    ['Im Dorf heißt es, alle seien da; Edda Kranz fordert: „Sucht noch einmal nach.“', 'Edda Kranz'],
    ['Wie es heißt, fragte die Richterin: „Wo sind die anderen geblieben?“', 'die Richterin'],
    ['Jost Ebel heißt es gut, und die Ministerin ruft: „Das ist ein guter Tag.“', 'die Ministerin'],
    ['Edda Kranz gab mir den Brief zu lesen: „Niemand darf das Haus verlassen.“', 'Edda Kranz'],
    ['Im Ort heißt es, was Edda Kranz fordert: „Die Brücke muss bald weg.“', 'Edda Kranz'],
    ['Das Fazit von Jost Ebel zum Umbau der Neuen Werft überrascht nicht: „Das Haus ist alt.“', 'Jost Ebel'],
    ['„Der Damm hält, da bin ich sicher“, zitiert die Hafenpost den Lotsen.', 'den Lotsen'],
    ['„Der Damm hält, da bin ich sicher“, zitiert die Hafenpost den Lotsen Jan Torp.', 'den Lotsen Jan Torp'],
    ['„Der Damm hält, da bin ich sicher“, zitiert der Bürgermeister den Koran.', 'der Bürgermeister'],
    ['„Der Damm hält, da bin ich sicher“, zitiert Jost Ebel den Koran.', 'Jost Ebel'],
    ['Jost Ebel zitierte die Bibel: „Du sollst nicht töten und nicht stehlen.“', 'Jost Ebel'],
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

  it('are those of the subject where it says what would have been, or where nobody spoke before', () => {
    const before = 'Edda Kranz sagte: „Es war kalt.“ ';
    expect(mention(`${before}Der Zeuge hätte lieber geschwiegen: „Ich wollte nicht reden.“`)).toBe(
      'Der Zeuge',
    );
    expect(mention('Der Vertrag sei gültig: „Niemand darf das Haus verlassen.“')).toBe('Der Vertrag');
  });
});
