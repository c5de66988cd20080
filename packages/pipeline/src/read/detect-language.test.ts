import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  de: ['Die Brücke ist weg, sagte der Mann.', 'Wir gehen nach Hause. Morgen regnet es.'],
  en: ['The bridge is gone, she said.', 'People were hiding in cellars. Nobody answered the phone.'],
  fr: ['Le pont est détruit, a dit le maire.', 'Nous partons demain. Il pleut.'],
  es: ['El puente ya no existe, dijo el alcalde.', 'Mañana nos vamos. No hay agua.'],
  it: ['Il ponte non esiste più, ha detto il sindaco.', "Domani partiamo. Non c'è acqua."],
  nl: ['De brug is weg, zei de burgemeester.', 'Morgen vertrekken we. Er is geen water.'],
  pl: ['Most jest zniszczony, powiedział burmistrz.', 'Jutro wyjeżdżamy. Nie ma wody.'],
  ru: ['Мост разрушен, сказал мэр.', 'Завтра мы уезжаем. Воды нет.'],
  uk: ['Міст зруйновано, сказав мер.', 'Завтра ми їдемо. Води немає.'],
  tr: ['Köprü yıkıldı, dedi belediye başkanı.', 'Yarın gidiyoruz. Su yok.'],
  ar: ['قال رئيس البلدية إن الجسر قد انهار.', 'سنغادر غدا. لا يوجد ماء.'],
  fa: ['شهردار گفت که پل ویران شده است.', 'فردا می‌رویم. آب نیست.'],
};

describe('detectLanguage', () => {
  it.each(
    Object.entries(SENTENCES).flatMap(([language, texts]) => texts.map((text) => [language, text] as const)),
  )('hears %s in one or two sentences: %s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it('keeps the main language of a text with quotations in another', async () => {
    const german = 'Die Leute standen am Ufer und warteten auf das Boot, das nicht kam. '.repeat(8);
    const english = '"We have been waiting here for three days and nobody came to help us." ';
    expect(await detectLanguage(`${english}${german}${english}${german}`)).toBe('de');
  });

  it.each(['', '1234 5678', '🌊🌊', 'xq zzkv'])('does not guess at %j', async (text) => {
    expect(await detectLanguage(text)).toBe('und');
  });

  it('takes the region from what a page says of itself, and its word where the text tells nothing', async () => {
    expect(await detectLanguage('The bridge is gone, she said.', 'en_GB')).toBe('en-GB');
    expect(await detectLanguage('The bridge is gone, she said.', 'de')).toBe('en');
    expect(await detectLanguage('1234', 'pt-br')).toBe('pt-BR');
    expect(await detectLanguage('1234', 'no language tag')).toBe('und');
  });
});
