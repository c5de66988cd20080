import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('a name in apposition to a role', () => {
  it.each([
    [
      'en',
      'Jost Ebel, a pilot, left. “It was a very old bridge,” said the minister of transport, Mira Holm.',
    ],
    [
      'en',
      'Jost Ebel, a pilot, left. The spokeswoman for Seefracht, Mira Holm, said: “It was a very old bridge.”',
    ],
    ['de', 'Die Zeugin, die Lehrerin Mira Holm, sagte, die Brücke sei alt.'],
    ['de', '„Sie war schon sehr alt“, sagte die Angeklagte, die Bauleiterin Mira Holm, am Montag.'],
    ['en', 'The defendant, site manager Mira Holm, said that the bridge was old.'],
    ['es', 'La acusada, la directora de obra Mira Holm, dijo que el puente era viejo.'],
    ['de', 'Jost Ebel ging. „Sie war schon sehr alt“, sagte die Ministerin für Verkehr, Mira Holm.'],
    ['de', 'Jost Ebel ging. Die Sprecherin von Seefracht, Mira Holm, sagte: „Sie war schon sehr alt.“'],
    ['de', 'Jost Ebel ging. Die Leiterin von Seefracht, Mira Holm, bestreitet, dass sie alt war.'],
    ['fr', 'Anne Ebel a attendu. « Il était déjà très vieux », a dit la ministre des Transports, Mira Holm.'],
    [
      'fr',
      'Jost Ebel a attendu. « Il était déjà très vieux », a affirmé la grutière du port, Mira Holm, mardi.',
    ],
    [
      'fr',
      'Jost Ebel a attendu. La porte-parole de Seefracht, Mira Holm, a dit : « Il était déjà très vieux »',
    ],
    ['es', 'Ana Ebel esperaba. «Era ya muy viejo», dijo la ministra de Transporte, Mira Holm.'],
    ['es', 'Ana Ebel esperaba. La capitana del puerto, Mira Holm, afirmó que el puente era viejo.'],
    ['it', 'Anna Ebel aspettava. «Era ormai molto vecchio», ha detto la ministra dei Trasporti, Mira Holm.'],
    ['nl', 'Jost Ebel wachtte. “Ze was al erg oud”, zei de minister van Verkeer, Mira Holm.'],
    ['ru', 'Йост Эбель ждал. «Он был уже очень старый», — сказала начальница порта, Мира Холм.'],
    ['uk', 'Йост Ебель чекав. «Він був уже дуже старий», — сказала начальниця порту, Міра Голм.'],
    ['pl', 'Jost Ebel czekał. „Był już bardzo stary” – powiedziała ministra transportu, Mira Holm.'],
    ['fa', 'یوست ابل رفت. وزیر راه، میرا هولم، گفت: «پل دیگر آنجا نیست».'],
    ['ar', 'انتظر يوست إبيل. وقالت وزيرة النقل، ميرا هولم: «كان الجسر قديما جدا».'],
  ])('speaks, and nobody else of the report does (%s): %s', (language, text) => {
    const [quote] = quotesIn(text, language);
    expect(quote?.name).toMatch(/^(?:Mira Holm|Мира Холм|Міра Голм|ميرا هولم|میرا هولم)$/);
    expect(quote?.mention).toContain(quote?.name);
  });

  it('is no name of whom somebody speaks for', () => {
    expect(
      quotesIn('« Il est parti hier soir », a dit le porte-parole du maire, Jost Ebel.', 'fr')[0]?.name,
    ).not.toBe('Jost Ebel');
    expect(
      quotesIn('„Sie ist schon lange weg“, sagte der Sprecher des Ministers, Jost Ebel.', 'de')[0]?.name,
    ).not.toBe('Jost Ebel');
  });

  it.each([
    ['en', 'The mayor, the brother of Jost Ebel, said that the bridge was old.'],
    ['en', 'The lawyer, counsel for Jost Ebel, said that the bridge was old.'],
    ['fr', 'Le maire, le frère de Jost Ebel, a dit que le pont était vieux.'],
    ['es', 'El alcalde, el hermano de Jost Ebel, dijo que el puente era viejo.'],
  ])('is no name of whose brother or counsel somebody is (%s): %s', (language, text) => {
    expect(quotesIn(text, language)[0]?.name).not.toBe('Jost Ebel');
  });

  it('leaves names with a particle whole', () => {
    expect(quotesIn('„Sie war schon sehr alt“, sagte Ministerin von Orsund.', 'de')[0]?.name).toBe(
      'von Orsund',
    );
    expect(quotesIn('„Sie war schon sehr alt“, sagte der Sprecher von Seefracht.', 'de')[0]?.name).toBe(
      'Sprecher von Seefracht',
    );
  });
});

describe('a name behind words for its bearer', () => {
  it.each([
    ['en', '“It was a very old bridge,” joked cook Mira Holm at the fair.'],
    ['en', '“It was a very old bridge,” said retired crane operator Mira Holm.'],
    ['en', 'The bridge was very old, said crane operator Mira Holm.'],
    ['nl', '“Ze was al erg oud”, zei kraanmachinist Mira Holm.'],
    ['ru', '«Он был уже очень старый», — рассказала крановщица порта Мира Холм.'],
    ['uk', '«Він був уже дуже старий», — розповіла кранівниця Міра Голм.'],
    ['pl', '„Był już bardzo stary” – powiedziała suwnicowa Mira Holm.'],
  ])('speaks without an article (%s): %s', (language, text) => {
    expect(quotesIn(text, language)[0]?.name).toMatch(/^(?:Mira Holm|Мира Холм|Міра Голм)$/);
  });

  it('is looked for no further than a word of the language’s own', () => {
    expect(quotesIn('“It was very old,” said while Mira Holm waited.')[0]?.name ?? null).toBeNull();
  });
});

describe('a relative pronoun', () => {
  it.each([
    [
      'de',
      'Auch eine Lotsin, die ungenannt bleiben will, sagte: „Sie war schon sehr alt.“',
      'Lotsin',
      'eine Lotsin',
    ],
    ['de', 'Auch der Hafen hat einen Lotsen, der sagt, die Brücke sei alt.', 'Lotsen', 'einen Lotsen'],
    ['en', 'Then came Mira Holm, who said the bridge was old.', 'Mira Holm', 'Mira Holm'],
  ])('is no mention, but who it stands for is (%s): %s', (language, text, name, mention) => {
    expect(quotesIn(text, language)[0]).toMatchObject({ name, mention });
  });
});
