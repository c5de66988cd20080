import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('who asks', () => {
  it.each([
    [
      'en',
      '“They bolted it,” Nadia Keller told the judge. Asked by defence counsel, Maren Toll, whether she had tried the roof, she replied: “There was no way up.”',
    ],
    [
      'de',
      'Nadia Keller kam als Erste. Auf die Frage der Verteidigerin Maren Toll, ob es ein Dach gab, antwortete sie: „Es gab keinen Weg hinauf.“',
    ],
    [
      'fr',
      'Nadia Keller a témoigné lundi. Interrogée par l’avocate Maren Toll, elle a répondu : « Il n’y avait pas de chemin. »',
    ],
    [
      'es',
      'Nadia Keller declaró el lunes. Preguntada por la abogada Maren Toll, ella respondió: «No había camino».',
    ],
    ['ru', 'Надя Келлер дала показания. На вопрос адвоката Анны Толль она ответила: «Пути наверх не было».'],
  ])('is not who answers with a pronoun (%s)', (language, text) => {
    expect(last(text, language)).toMatch(/Keller|Келлер/u);
  });

  it.each([
    ['en', 'Ada Kern waited. Questioned in court, Mira Holm wept as she said: “No.”'],
    ['es', 'Ada Kern esperaba. Preguntada por el fuego, Mira Holm calló, y luego ella dijo: «No».'],
    ['fr', 'Ada Kern attendait. Interrogée par le juge, Mira Holm a pleuré, puis elle a dit : « Non. »'],
  ])('is not whoever was asked (%s)', (language, text) => {
    expect(last(text, language)).toBe('Mira Holm');
  });

  it.each([
    [
      'en',
      '“I saw it,” said Nadia Keller. Maren Toll asked Keller whether she could point to him. She waited. “It was dark,” she said.',
    ],
    [
      'de',
      '„Ich sah es“, sagte Nadia Keller. Maren Toll fragte Keller, ob sie den Mann sehe. „Es war dunkel“, sagte sie.',
    ],
    [
      'fr',
      '« Je l’ai vu », a dit Nadia Keller. Anne Toll a demandé à Keller si elle voyait l’homme. « Il faisait noir », a-t-elle dit.',
    ],
    [
      'es',
      '«Lo vi», dijo Nadia Keller. Ana Toll preguntó a Keller si veía al hombre. «Era de noche», dijo ella.',
    ],
    [
      'it',
      '«L’ho visto», ha detto Nadia Keller. Anna Toll ha chiesto a Keller se vedesse l’uomo. «Era buio», ha detto lei.',
    ],
    [
      'nl',
      '“Ik zag het”, zei Nadia Keller. Maren Toll vroeg Keller of ze de man zag. “Het was donker”, zei ze.',
    ],
    [
      'ru',
      '«Я видела», — сказала Надя Келлер. Анна Толль спросила Келлер, видит ли она его. «Было темно», — сказала она.',
    ],
    [
      'pl',
      '„Widziałam”, powiedziała Nadia Keller. Anna Toll zapytała Keller, czy widzi go. „Było ciemno”, powiedziała ona.',
    ],
  ])('is not who answers in a sentence behind (%s)', (language, text) => {
    expect(last(text, language)).toMatch(/Keller|Келлер/u);
  });

  it('says what they ask of themselves', () => {
    expect(last('Nadia Keller left. Maren Toll asked for water. “I am thirsty,” she said.', 'en')).toBe(
      'Maren Toll',
    );
  });
});
