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
    ['de', 'Laut Edda Kranz stand an der Wand geschrieben: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Edda Kranz wurde an die Mauer gesprüht: „Niemand wird uns hier helfen.“'],
    ['it', 'Secondo Anna Torp, sul muro era scritto: «Nessuno verrà ad aiutarci».'],
    ['pl', 'Według Anny Dorn na ścianie było napisane: „Nikt nam tu nie pomoże”.'],
    ['uk', 'За словами Ганни Дорн, на стіні було написано: «Ніхто не прийде нам допомогти».'],
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

  it.each([
    ['en', 'According to Mira Holm, the mayor stood by the wall: “Nobody will come to help us.”'],
    ['en', 'According to Mira Holm, the written warning was clear: “Nobody will come to help us.”'],
    ['en', 'According to Mira Holm, the painting was lost: “Nobody will come to help us.”'],
    ['en', 'According to Mira Holm, as it stands now nobody is safe: “Nobody will come to help us.”'],
    ['en', 'According to Mira Holm, the display failed: “Nobody will come to help us.”'],
    ['de', 'Laut Mira Holm stehen die Chancen gut: „Niemand muss den Ort verlassen.“'],
    ['de', 'Laut Mira Holm stand das Wasser hoch: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm stand der Zeuge an der Wand: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm stand dort eine Mauer: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm stand er vor der Tür: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm hing alles vom Wetter ab: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm wurde viel geschrien: „Niemand wird uns hier helfen.“'],
    ['de', 'Laut Mira Holm steht das Dorf leer: „Niemand wird uns hier helfen.“'],
    ['fr', 'Selon Mira Holm, cet écrivain avait raison : « Personne ne viendra nous aider. »'],
    ['es', 'Según Mira Holm, el escritor se equivocó: «Nadie vendrá a ayudarnos aquí».'],
    ['it', 'Secondo Mira Holm, lo scrittore aveva ragione: «Nessuno verrà ad aiutarci».'],
  ])('need a thing that they stand on (%s: %s)', (language, text) => {
    expect(speakers(text, language)).toContainEqual([expect.any(String), 'Mira Holm']);
  });
});
