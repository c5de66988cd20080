import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const speakers = (text: string, language: string) =>
  quotesIn(text, language).map(({ form, mention }) => [form, mention]);

describe('words that stand on a thing', () => {
  it.each([
    ['de', 'Laut Edda Kranz stand an der Wand: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Edda Kranz stand auf dem Zettel: „Ich komme nie wieder zurück.“'],
    ['de', 'Nach Angaben von Edda Kranz hing dort ein Schild: „Niemand darf hier hinein.“'],
    ['en', 'According to Mira Holm, this was written on the wall: “Nobody will come to help us.”'],
    ['fr', 'Selon Nadia Brun, ceci était écrit sur le mur : « Personne ne viendra nous aider. »'],
    ['es', 'Según Ana Brun, en la pared estaba escrito: «Nadie vendrá a ayudarnos aquí».'],
    ['ru', 'По словам Анны Дорн, на стене было написано: «Никто не придёт нам помочь».'],
    ['nl', 'Volgens Anna Torp stond op de muur: “Niemand zal ons hier helpen.”'],
  ])('are not those of who tells of them (%s: %s)', (language, text) => {
    expect(speakers(text, language)).toEqual([['direct', null]]);
  });

  it('are not those of who spoke before', () => {
    const text =
      'Jost Ebel sagte: „Es war kalt.“ Laut Edda Kranz stand an der Wand: „Niemand hilft uns hier.“';
    expect(speakers(text, 'de')).toEqual([
      ['direct', 'Jost Ebel'],
      ['direct', null],
    ]);
  });

  it('stay nobody’s in the next paragraph', () => {
    const text =
      'According to Mira Holm, these words were painted on the door:\n\n“Nobody will come to help us.”';
    expect(speakers(text, 'en')).toContainEqual(['direct', null]);
  });

  it.each([
    ['de', 'Laut Edda Kranz sagte der Bürgermeister: „Niemand wird uns helfen.“', 'der Bürgermeister'],
    ['de', 'Edda Kranz stand an der Wand: „Niemand wird uns hier helfen.“', 'Edda Kranz'],
    ['en', 'According to Mira Holm, the dam was old: “Nobody will come to help us.”', 'Mira Holm'],
    ['en', 'According to Mira Holm, standards fell: “Nobody will come to help us.”', 'Mira Holm'],
  ])('are told from what somebody says (%s: %s)', (language, text, mention) => {
    expect(speakers(text, language)).toEqual([['direct', mention]]);
  });
});
