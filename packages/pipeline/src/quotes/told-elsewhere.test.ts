import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

const LABELLED = {
  de: 'Frage: Was haben Sie gesehen?\n\nAntwort: Ich habe das Feuer gesehen.\n\nFrage: Hatten Sie Angst?\n\nAntwort: Ja, ich hatte große Angst.',
  en: 'Q: What did you see?\n\nA: I saw the fire from my window.\n\nQ: Were you afraid?\n\nA: Yes, I was very much afraid.',
};
const PLAIN =
  'Was haben Sie gesehen?\n\nIch habe das Feuer gesehen.\n\nHatten Sie Angst?\n\nJa, ich hatte große Angst.\n\nWas tun Sie jetzt?\n\nIch warte hier.';

describe('who is interviewed', () => {
  it.each([
    ['de', LABELLED.de, 'Interview mit Edda Kranz', 2],
    ['de', LABELLED.de, 'Edda Kranz im Gespräch', 2],
    ['en', LABELLED.en, 'An interview with Edda Kranz', 2],
    ['en', LABELLED.en, 'Interview With Edda Kranz', 2],
    ['en', LABELLED.en, 'Interview: Edda Kranz', 2],
    ['en', LABELLED.en, 'Q&A with Edda Kranz', 2],
    ['de', PLAIN, 'Interview mit Edda Kranz', 3],
  ])('is taken from the title where no sentence says it (%s, %s, %s)', (language, text, title, count) => {
    const found = quotesIn(text, language, { title });
    expect(found.map(({ name, mention }) => [name, mention])).toEqual(
      Array.from({ length: count }, () => ['Edda Kranz', null]),
    );
  });

  it.each([
    ['two people', 'Interview mit Edda Kranz und Jost Ebel'],
    ['no word for an interview', 'Edda Kranz sah das Feuer'],
    ['who asks', 'Interview von Edda Kranz'],
    ['no name', 'Interview mit einer Zeugin'],
    ['who is feared', 'Interview: a survivor fears Jost Ebel'],
    ['who is accused', 'Interview: Überlebende klagt Jost Ebel an'],
    ['who is accused first', '„Jost Ebel ließ uns im Stich“ – Interview mit einer Überlebenden'],
    ['a place that forgot', 'The interview that New York forgot'],
    ['a place that held somebody', 'Interview: Survivor of Camp Lenna'],
    ['a kinswoman', 'Interview with Edda Kranz’s mother'],
  ])('is nobody by a title with %s', (_, title) => {
    expect(quotesIn(LABELLED.de, 'de', { title })).toEqual([]);
    expect(quotesIn(LABELLED.en, 'en', { title })).toEqual([]);
  });
});
