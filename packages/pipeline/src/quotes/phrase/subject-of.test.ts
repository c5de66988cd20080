import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

function mentions(text: string, language = 'en') {
  return quotesIn(text, language).map((quote) => quote.mention);
}

describe('the words that name a speaker', () => {
  it.each([
    ['Mira Holm on Wednesday said that the bridge was gone.', 'Mira Holm'],
    ['Mira Holm late last Monday said that the bridge was gone.', 'Mira Holm'],
    ['The Harbour Office (HO) said that the bridge was gone.', 'The Harbour Office'],
    ['The office, however, said that the bridge was gone.', 'The office'],
    ['Mira Holm later angrily added that the bridge was gone.', 'Mira Holm'],
    ['Residents said that the bridge was gone.', 'Residents'],
    ['Mira Holm had at last described “all of the harm” there.', 'Mira Holm'],
    ['Some people were leaving as the governor said that the bridge was gone.', 'the governor'],
    ['Tuesday at the harbour, after a long talk, Mira Holm, said that the bridge was gone.', 'Mira Holm'],
    ['Trying to explain it, Mira Holm, said that the bridge was gone.', 'Mira Holm'],
    ['“The bridge is gone,” scoffed Mira Holm.', 'Mira Holm'],
    ['“The bridge is gone,” the governor deadpanned.', 'the governor'],
    ['“The bridge is gone,” he mused in the end.', 'he'],
    ['The bridge was lost in the flood, say some pilots, who were there.', 'some pilots'],
    ['Two sources said that the bridge was gone.', 'Two sources'],
    ['On Tuesday the governor said that the bridge was gone.', 'the governor'],
    ['In a statement the governor said that the bridge was gone.', 'the governor'],
    ['Across Quitter people said that the bridge was gone.', 'people'],
    ['By Monday, Orsund announced that the bridge was gone.', 'Orsund'],
    ['In one video, Mira Holm, pilot and singer, said that the bridge was gone.', 'Mira Holm'],
    ['While the rain fell, Mira Holm, who has a boat, said that the bridge was gone.', 'Mira Holm'],
    ['Mira Holm and Jost Ebel said that the bridge was gone.', 'Mira Holm'],
    ['The ferry pilot of the old town said that the bridge was gone.', 'The ferry pilot of the old town'],
    ['“The bridge is gone,” said on Tuesday the governor of Orsund.', 'the governor of Orsund'],
    ['“The bridge is gone,” said the people of the Old Town.', 'the people of the Old Town'],
    [
      'According to the United Harbours (UH) rescue office, the bridge is gone.',
      'the United Harbours (UH) rescue office',
    ],
    ['ORSUND — The Harbour Office said that the bridge was gone.', 'The Harbour Office'],
    ['Eight years ago, Mira Holm stood there and said, “Nobody here will drown.”', 'Mira Holm'],
    ['Mira Holm met a wave of boos upon saying, “The bridge was never safe.”', 'Mira Holm'],
    ['In May, Mira Holm released a statement saying, “The board did not listen.”', 'Mira Holm'],
    ['On the radio, Mira Holm answered Tuesday to one of the letters by saying, “Stop that.”', 'Mira Holm'],
  ])('are found in “%s”', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it.each([
    ['Am Mittwoch sagte der Sprecher, die Brücke sei weg.', 'der Sprecher'],
    ['Gestern hat die Hafenbehörde mitgeteilt, die Brücke sei weg.', 'die Hafenbehörde'],
    ['Jost Ebel (41) sagte, die Brücke sei weg.', 'Jost Ebel'],
    ['Die Behörde prüfte den Bau und teilte mit, die Brücke sei weg.', 'Die Behörde'],
    ['Die Fähre legte am Kai an, sagte Jost Ebel am Montag.', 'Jost Ebel'],
    ['Dort sagte sie, die Brücke sei weg.', 'sie'],
  ])('are found in German: “%s”', (text, mention) => {
    expect(mentions(text, 'de')).toEqual([mention]);
  });

  it.each([
    ['es', 'Ana Soto recuerda que su hijo gritaba: «Sube al tejado, mamá».', 'su hijo'],
    ['es', 'Mi abuela contaba que los soldados quemaron el molino.', 'Mi abuela'],
    ['ru', 'На суде свидетель Олег Торп заявил, что моста больше нет.', 'Олег Торп'],
    ['ru', 'Мой брат потом рассказывал, что моста больше нет.', 'Мой брат'],
    ['uk', 'Мер міста Іван Дорн повідомив, що мосту більше немає.', 'Іван Дорн'],
    ['tr', 'Annem “Arkana bakma” diye fısıldadı.', 'Annem'],
    ['fr', '« On me les a arrachés », a rétorqué le prévenu.', 'le prévenu'],
    ['de', 'Die Richterin hielt ihm vor, die Brücke sei weg.', 'Die Richterin'],
    ['ar', 'قال رئيس بلدية أورسوند أحمد درويش إن السد مغلق.', 'أحمد درويش'],
    ['fa', 'به گفته حسن کوری، ماهیگیر محلی، هیچ‌کس هشدار نداد.', 'حسن کوری'],
    ['fa', 'دایی‌ام بعدها تعریف کرد که آنها بیست نفر بودند.', 'دایی‌ام'],
  ])('are found where a report tells of people (%s: %s)', (language, text, mention) => {
    expect(mentions(text, language).at(-1)).toBe(mention);
  });

  it('are told without the time that a ticker begins with, and without what they are', () => {
    const said = (text: string, language: string) => quotesIn(text, language)[0]?.said;
    expect(said('15:10 Uhr: Laut Wetterdienst steigt der Pegel weiter.', 'de')).toEqual([
      'steigt der Pegel weiter',
    ]);
    expect(said('به گفته حسن کوری، ماهیگیر محلی، هیچ‌کس هشدار نداد.', 'fa')).toEqual(['هیچ‌کس هشدار نداد']);
  });

  it('are missing where an infinitive or a noun stands for the verb', () => {
    expect(mentions('To say that the bridge is gone is to lie to the town.')).toEqual([]);
    expect(mentions('The reports say little about the bridge.')).toEqual([]);
  });

  it('are those of the verb before where a verb has none of its own', () => {
    expect(mentions('Mira Holm keeps the ferry and said that the bridge was gone.')).toEqual(['Mira Holm']);
    expect(mentions('Yesterday, Mira Holm left and said that the bridge was gone.')).toEqual(['Mira Holm']);
    expect(mentions('“The bridge is gone,” Mira Holm said, adding: “Nobody came to look.”')).toEqual([
      'Mira Holm',
      'Mira Holm',
    ]);
  });

  it('stand before the Arabic verb as well', () => {
    expect(mentions('ميرا هولم قالت إن الجسر لم يعد هناك.', 'ar')).toEqual(['ميرا هولم']);
    expect(
      quotesIn('قال ناصر كامل إن الجسر سقط. وأضاف أنه رأى السقوط.', 'ar').map((quote) => quote.name),
    ).toEqual(['ناصر كامل', 'ناصر كامل']);
    expect(mentions('وقالت وزارة النقل إن الجسر لم يعد هناك.', 'ar')).toEqual(['وزارة النقل']);
  });
});
