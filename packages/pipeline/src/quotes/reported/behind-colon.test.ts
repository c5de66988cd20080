import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const found = (text: string, language: string) =>
  quotesIn(text, language).map(({ form, said, name }) => [form, said.join(' … '), name]);

describe('a clause without marks behind a verb and a colon', () => {
  it.each([
    ['de', 'Jost Ebel sagt: Der Alarm ging nicht los.', 'Der Alarm ging nicht los'],
    ['de', 'Jost Ebel bleibt dabei: Der Alarm ging nicht los.', 'Der Alarm ging nicht los'],
    ['de', 'Jost Ebel blieb dabei, dass der Alarm nicht losging.', 'dass der Alarm nicht losging'],
    ['en', 'Jost Ebel said: The alarm did not go off.', 'The alarm did not go off'],
    [
      'fr',
      'Jost Ebel a répété et maintient : l’alarme ne s’est pas déclenchée.',
      'l’alarme ne s’est pas déclenchée',
    ],
    [
      'fr',
      'Jost Ebel maintient que l’alarme ne s’est pas déclenchée.',
      'que l’alarme ne s’est pas déclenchée',
    ],
    ['es', 'Jost Ebel dijo: la alarma no sonó esa noche.', 'la alarma no sonó esa noche'],
    ['it', 'Jost Ebel ha detto: l’allarme non ha suonato.', 'l’allarme non ha suonato'],
    ['ru', 'Йост Эбель настаивает: сигнализация не сработала.', 'сигнализация не сработала'],
  ])('is what they say (%s): %s', (language, text, said) => {
    expect(found(text, language)).toEqual([['indirect', said, expect.stringMatching(/Ebel|Эбель/)]]);
  });

  it.each([
    ['de', 'Jost Ebel sagt: Nie wieder.'],
    ['en', 'Jost Ebel, night watchman: the man who saw it all.'],
    ['de', 'Eines bleibt: Der Alarm ging nicht los.'],
  ])('is none without a clause or a verb of saying (%s): %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});
