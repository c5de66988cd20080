import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const last = (text: string, language: string) => quotesIn(text, language).at(-1)?.name;

describe('people of whoever tells', () => {
  it.each([
    ['de', 'Die Polizei durchsuchte das Haus. Meine Tante sagte: „Hier ist niemand.“', 'Tante'],
    ['en', 'The Harbour Office searched it. My aunt said: “There is nobody here.”', 'aunt'],
    ['fr', 'Selon l’AFP, la maison est vide. Ma tante a dit : « Il n’y a personne. »', 'tante'],
    ['fr', 'Selon l’AFP, la maison est vide. Son voisin a crié : « Personne n’est venu. »', 'voisin'],
    ['ar', 'قال حسن كور إن السد آمن. وروى خالي أن الماء دخل البيوت.', 'خالي'],
    ['ar', 'قالت ليلى كور إن السد آمن. قالت لي أمي: "اركض ولا تلتفت".', 'أمي'],
  ])('are no office’s and nobody else’s (%s: %s)', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });

  it.each([
    ['en', 'One of the men shouted: “Search upstairs, all of you!”', 'One of the men'],
    ['de', 'Eine der Frauen rief: „Kommt alle schnell herunter!“', 'Eine der Frauen'],
  ])('are one of several whole (%s: %s)', (language, text, name) => {
    expect(last(text, language)).toBe(name);
  });

  it('are no witness who has not been told of', () => {
    expect(last('قال حسن كور إن السد آمن. ونقلت الوكالة عن شاهد قوله: "رأينا الماء هناك".', 'ar')).toBe(
      'شاهد',
    );
  });
});
