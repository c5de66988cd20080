import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string) => quotesIn(text, 'de').map(({ form, name }) => [form, name]);

describe('a view that a possessive owns', () => {
  it.each([
    'Edda Kranz wartete. Ihrer Ansicht nach ist die Brücke sicher gewesen.',
    'Edda Kranz wartete. Die Brücke ist ihrer Meinung nach sicher gewesen.',
    'Edda Kranz wartete. Nach ihren Angaben war die Brücke sicher.',
    'Edda Kranz wartete. Ihren Angaben zufolge war die Brücke sicher.',
    'Edda Kranz wartete. Ihren Angaben nach war die Brücke sicher.',
  ])('is that of whoever it means: %s', (text) => {
    expect(names(text)).toEqual([['indirect', 'Edda Kranz']]);
  });

  it.each([
    'Meiner Meinung nach ist die Brücke sicher.',
    'Was ist Ihrer Meinung nach an der Brücke sicher gewesen.',
  ])('is nobody’s who writes or is asked: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('words behind a colon', () => {
  it.each([
    ['Das habe Methode, so Edda Kranz weiter: „Niemand hat uns je gewarnt.“', 'Edda Kranz'],
    ['Jost Ebel drohte den Leuten: „Niemand darf hier bleiben“, sagte Edda Kranz.', 'Edda Kranz'],
    ['Edda Kranz drohte den Leuten: „Niemand darf hier bleiben“, sagte sie.', 'Edda Kranz'],
    ['Dort waren die Demonstranten, die lange skandierten: „Niemand hat uns je gewarnt!“', 'Demonstranten'],
  ])('are those of whom the nearest words name: %s', (text, name) => {
    expect(
      quotesIn(text, 'de')
        .filter(({ form }) => form === 'direct')
        .map((quote) => quote.name),
    ).toEqual([name]);
  });
});

describe('a paper’s name in marks', () => {
  it('is a source, without its marks', () => {
    expect(names('Laut „Hafenblatt“ ist die Brücke seit gestern gesperrt.')).toEqual([
      ['indirect', 'Hafenblatt'],
    ]);
  });

  it.each([
    'Sie schrie laut „Hilfe“ und lief weg.',
    'Er rief laut „Mörder“ und lief zum Fluss.',
    'Die Menge rief laut „Freiheit für Lenna“ und zog zum Fluss.',
    'Dort hörte man laut „Feuer!“ und alle liefen weg.',
  ])('is no word that somebody called aloud: %s', (text) => {
    expect(names(text).filter(([form]) => form === 'indirect')).toEqual([]);
  });

  it('is nothing that it says itself', () => {
    expect(names('Die „H. Z.“ schreibt über die Brücke.')).toEqual([]);
  });
});

describe('words behind what a statement did', () => {
  it.each([
    ['Die Erklärung von Jost Ebel überzeugte Edda Kranz nicht: „Niemand hat uns je gewarnt.“', 'Edda Kranz'],
    ['Die Erklärung von Jost Ebel stieß bei Edda Kranz auf Kritik: „Niemand hat uns gewarnt.“', 'Edda Kranz'],
    ['Die Erklärung von Jost Ebel an Edda Kranz war deutlich: „Niemand hat uns je gewarnt.“', 'Jost Ebel'],
    ['Der Brief von Jost Ebel erreichte Edda Kranz: „Du wirst hier nicht mehr lange leben.“', 'Jost Ebel'],
    ['Die Erklärung von Jost Ebel erreichte die Presse: „Ich bin unschuldig an dem allen.“', 'Jost Ebel'],
    ['Die Erklärung von Jost Ebel überraschte die Presse: „Ich bin unschuldig an allem.“', 'Jost Ebel'],
    ['Jost Ebel kam. Seine Zuversicht gründet sich auf Erfahrung: „Niemand wird gehen.“', 'Jost Ebel'],
    ['Edda Kranz war da. Das sei unerträglich gewesen: „Man konnte kaum noch stehen.“', 'Edda Kranz'],
    ['Edda Kranz war da. Der Zeuge sei müde gewesen: „Er konnte kaum noch stehen.“', null],
    ['Edda Kranz kam mit Jost Ebel. Der Zeuge sei müde gewesen: „Er konnte kaum stehen.“', null],
    ['Als man zu Hilfe kam, schlug Jost Ebel um sich und rief: „Lasst mich hier raus!“', 'Jost Ebel'],
  ])('are those of whom it met, or of whose it is: %s', (text, name) => {
    expect(
      quotesIn(text, 'de')
        .filter(({ form }) => form === 'direct')
        .map((quote) => quote.name),
    ).toEqual([name]);
  });
});

describe('an office behind words about a thing', () => {
  it.each([
    ['en', 'In a post on Telegram, the governor wrote that the bridge was gone.', 'the governor', 'governor'],
    [
      'fr',
      'Dans un message publié sur Telegram, le gouverneur écrit que le pont est parti.',
      'le gouverneur',
      'gouverneur',
    ],
    ['en', 'Mira Holm, the mayor who said the bridge was gone, left.', 'the mayor', 'Mira Holm'],
    ['en', 'Mira Holm, the mayor, said the bridge was gone.', 'Mira Holm', 'Mira Holm'],
  ])('is no description of it where a verb of saying follows (%s: %s)', (language, text, mention, name) => {
    expect(quotesIn(text, language).map((quote) => [quote.mention, quote.name])).toEqual([[mention, name]]);
  });
});

describe('one of several', () => {
  it.each([
    ['fr', '« C’était la nuit hier », précise l’une d’elles.'],
    ['es', '«Fue antes del alba», precisa una de ellas.'],
  ])('bears no name (%s: %s)', (language, text) => {
    expect(quotesIn(text, language).map(({ name }) => name)).toEqual([null]);
  });

  it('is both in Spanish and German', () => {
    expect(quotesIn('Ambas mujeres recuerdan haber oído disparos.', 'es').map(({ name }) => name)).toEqual([
      'mujeres',
    ]);
    const both = 'Sowohl die Bürgermeisterin als auch der Bischof sagten, die Brücke sei weg.';
    expect(quotesIn(both, 'de').map(({ mention }) => mention)).toEqual(['die Bürgermeisterin']);
  });
});

describe('what a speaker does behind the quoted words', () => {
  it('is no part of them', () => {
    const text = 'The minister said, “That is a matter for the courts,” and left.';
    expect(quotesIn(text).map(({ form, said }) => [form, ...said])).toEqual([
      ['direct', 'That is a matter for the courts,'],
    ]);
  });
});
