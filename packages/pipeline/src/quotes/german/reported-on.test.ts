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
    ['it is a wish', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Gott sei Dank kam niemand um.'],
    ['it is unreal', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Ohne Damm wären alle Häuser weg.'],
    ['it is the writer’s own', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Ich habe das Ufer gesehen.'],
    ['it is no verb', 'Jost Ebel sagte, die Brücke sei weg. Es regnete. Im Laufe der Nacht stieg der Fluss.'],
    [
      'it is asked of everybody',
      'Jost Ebel sagte, die Brücke sei weg. Es regnete. Man sehe nur den Damm an.',
    ],
  ])('is no quote where %s', (_, text) => {
    expect(read(text)).toEqual([['die Brücke sei weg', 'Jost Ebel']]);
  });

  it.each([
    [
      'somebody else has come up',
      'Jost Ebel sagte, die Brücke sei weg. Mira Holm fuhr zum Ufer. Niemand habe gewarnt.',
      'Niemand habe gewarnt',
    ],
    [
      'a paragraph has ended',
      'Jost Ebel sagte, die Brücke sei weg. Es regnete.\n\nNiemand habe die Leute gewarnt.',
      'Niemand habe die Leute gewarnt',
    ],
  ])('is a quote of nobody’s where %s', (_, text, said) => {
    expect(read(text)).toEqual([
      ['die Brücke sei weg', 'Jost Ebel'],
      [said, null],
    ]);
  });

  it('is one quote with the sentence behind it, whoever said it', () => {
    const text = 'Es regnete. Niemand habe die Leute gewarnt. Der Damm werde nicht halten.';
    expect(read(text)).toEqual([['Niemand habe die Leute gewarnt. Der Damm werde nicht halten', null]]);
  });

  it.each([
    ['Die Wehr spekulierte über den Damm. Das Ufer sei weich.', 'Wehr'],
    ['Jost Ebel warnte im Interview vor dem Fluss. Das Ufer sei weich.', 'Jost Ebel'],
  ])('is told by whoever said something in the sentence before: %s', (text, name) => {
    expect(read(text)).toEqual([['Das Ufer sei weich', name]]);
  });
});

describe('what one is said to have done', () => {
  it.each([
    ['Jan Ebel widerspricht. Man habe mit Augenmaß gehandelt.', 'indirect'],
    ['Jan Ebel wies alles zurück. Die Wache habe „mit Augenmaß“ gehandelt.', 'mixed'],
  ])('is a quote of whom the sentence before is about: %s', (text, form) => {
    expect(quotesIn(text, 'de')).toMatchObject([{ form, name: 'Jan Ebel' }]);
  });

  it.each([
    'Jan Ebel kochte. Man nehme zwei Eier und Mehl.',
    'Es regnete. Der Laden heiße „Zum Anker“ seit Mai.',
  ])('is none in a recipe, nor where nobody says so: %s', (text) => {
    expect(quotesIn(text, 'de')).toEqual([]);
  });
});

describe('what a speaker tells that another said', () => {
  const whose = (text: string, words: string) =>
    quotesIn(text, 'de').find(({ said }) => said.some((part) => part.includes(words)))?.name;

  it.each(['Dann seien alle gerannt.', '„Die Tür war zu.“'])(
    'leaves to the speaker what follows: %s',
    (next) => {
      const text = `„Wir rochen Rauch“, sagt Mira Holm. Doch der Wirt habe verlangt, dass sie blieben. ${next}`;
      expect(whose(text, next.slice(1, 10))).toBe('Mira Holm');
      expect(whose(text, 'dass sie blieben')).toBe('Wirt');
    },
  );

  it('leaves it to the other where the report itself says so', () => {
    expect(whose('Der Wirt hat verlangt, dass sie blieben. „Die Tür war zu.“', 'Die Tür')).toBe('Wirt');
  });
});
