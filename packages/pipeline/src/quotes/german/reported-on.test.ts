import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text, 'de').map(({ said, name }) => [said[0], name]);

describe('a German sentence in the mood that reports', () => {
  it.each([
    [
      'Jost Ebel sagte, die Brücke sei weg. Es regnete am Morgen. Niemand habe die Leute gewarnt.',
      ['die Brücke sei weg', 'Jost Ebel'],
      ['Niemand habe die Leute gewarnt', 'Jost Ebel'],
    ],
    [
      'Nach Angaben von Jost Ebel ist die Brücke weg. Es regnete. Das Ufer sei weich. Der Damm werde halten.',
      ['ist die Brücke weg', 'Jost Ebel'],
      ['Das Ufer sei weich. Der Damm werde halten', 'Jost Ebel'],
    ],
  ])('goes on from the quote behind a sentence of the writer’s own: %s', (text, ...quotes) => {
    expect(read(text)).toEqual(quotes);
  });

  it('is told by whoever the sentence before lets judge', () => {
    const text = 'Der Bürgermeister Odo Marr wies die Vorwürfe zurück. Er habe von dem Plan nichts gewusst.';
    expect(read(text)).toEqual([['Er habe von dem Plan nichts gewusst', 'Odo Marr']]);
  });

  it.each([
    'Jost Ebel begründete den Abriss. Der Damm sei alt und werde nicht halten.',
    'Jost Ebel rügte den Plan. Der Damm sei alt und werde nicht halten.',
  ])('is told by whoever the sentence before lets think of something: %s', (text) => {
    expect(read(text)).toEqual([['Der Damm sei alt und werde nicht halten', 'Jost Ebel']]);
  });

  it.each([
    [
      'somebody else has come up',
      'Jost Ebel sagte, die Brücke sei weg. Mira Holm fuhr zum Ufer. Niemand habe gewarnt.',
    ],
    [
      'a paragraph has ended',
      'Jost Ebel sagte, die Brücke sei weg. Es regnete.\n\nNiemand habe die Leute gewarnt.',
    ],
    ['it is a wish', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Gott sei Dank kam niemand um.'],
    ['it is unreal', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Ohne Damm wären alle Häuser weg.'],
    ['it is the writer’s own', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Ich habe das Ufer gesehen.'],
  ])('is nobody’s where %s', (_, text) => {
    expect(read(text)).toEqual([['die Brücke sei weg', 'Jost Ebel']]);
  });
});
