import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a clause that tells of a source', () => {
  it.each([
    [
      'en',
      'According to a report by the auditor, which this paper has seen, four checks were skipped.',
      'four checks were skipped',
    ],
    [
      'es',
      'Según el parte de la policía, al que ha tenido acceso este diario, la galería se hundió.',
      'la galería se hundió',
    ],
    [
      'it',
      'Secondo il geologo Marco Testa, che aveva scritto al sindaco, il pendio si muoveva da mesi.',
      'il pendio si muoveva da mesi',
    ],
    [
      'fr',
      'Selon la préfète Nadia Brun, que nous avons jointe, le bateau transportait des enfants.',
      'le bateau transportait des enfants',
    ],
  ])('is no part of what it gives (%s): %s', (language, text, said) => {
    expect(quotesIn(text, language).map((quote) => quote.said)).toEqual([[said]]);
  });
});

describe('who is asked and answers', () => {
  it.each([
    [
      'es',
      'Luis Prado aseguró que avanzan. Preguntado por la ventilación, respondió que «no es el momento».',
      'Luis Prado',
    ],
    ['fr', 'Interrogé sur ce point, Paul Sault a répondu que « ce n’est pas le moment ».', 'Paul Sault'],
  ])('is not what they are asked about (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)?.name).toBe(name);
  });
});

describe('who speaks behind what they write on', () => {
  it.each([
    ['it', '«Lo Stato c’è», ha scritto su X la ministra Carla Bassi.', 'Carla Bassi'],
    ['fr', '« Le premier appel date de 2 h », assure sa coordinatrice, Nadia Brun.', 'Nadia Brun'],
    ['fr', 'D’après elle, l’opérateur aurait répondu : « Rappelez plus tard dans la nuit. »', 'opérateur'],
    ['ar', 'قالت مريم كورفان إن الجسر مغلق. ونفت كورفان ذلك قائلة: "لم نسمع شيئا".', 'مريم كورفان'],
    ['ar', 'وقال رجل إطفاء يدعى يوسف نادر: "أمرني القائد بالعودة".', 'يوسف نادر'],
    ['es', '—Hemos oído golpes —contestó él sin detenerse—. Fueron tres golpes.', null],
    ['en', 'What Mira Holm did in those hours she tells slowly, with her hands and her eyes.', 'Mira Holm'],
    ['en', '2/ An officer told us: “You have five minutes to leave.”', 'officer'],
  ])('is named by no more words than theirs (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)?.name).toBe(name);
  });

  it('is not what a heading tells of', () => {
    const title = 'Landslide in Torp, anger of the relatives: “They said it was safe”';
    const text = `${title}\n\nNobody came.`;
    const blocks = [
      { start: 0, end: title.length, role: 'title' as const, note: null },
      { start: title.length, end: text.length, role: 'text' as const, note: null },
    ];
    expect(quotesIn(text, 'en', { title, blocks }).map(({ name }) => name)).not.toContain(
      'Landslide in Torp',
    );
  });
});
