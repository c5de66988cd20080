import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('quoted words behind a sentence about one person', () => {
  it.each([
    [
      'de',
      'Edda Kranz hat drei Söhne verloren. „Sie kamen in der Nacht, ich sah sie nie wieder.“',
      'Edda Kranz',
    ],
    [
      'en',
      'Edda Kranz lost three sons that night. “They came late, and I never saw them again.”',
      'Edda Kranz',
    ],
    ['en', 'Edda Kranz, 43, was at home.\n\n“They came at night, I never saw them again.”', 'Edda Kranz'],
    [
      'en',
      'A 34-year-old mother of two hid in the cellar. “We did not dare to breathe.”',
      '34-year-old mother',
    ],
    [
      'fr',
      'Une habitante s’était cachée dans la cave. « Ils sont venus, je ne les ai plus revus. »',
      'habitante',
    ],
    ['uk', 'Оксана Гай сховалася в підвалі. «Вони прийшли вночі, я більше їх не бачила».', 'Оксана Гай'],
    [
      'de',
      'Edda Kranz verurteilte die Haltung der Stadt. „Niemand hat die Leute dort gewarnt.“',
      'Edda Kranz',
    ],
    ['en', 'Edda Kranz criticised the city. “Nobody warned the people who live there.”', 'Edda Kranz'],
  ])('are those of who tells of himself in them, or judges (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['two people', 'de', 'Edda Kranz traf Jost Ebel am Fluss. „Ich habe die Schüsse dort gehört.“'],
    ['who hears them', 'de', 'Edda Kranz hörte eine Stimme. „Ich komme morgen wieder und hole euch.“'],
    ['a text', 'en', 'Edda Kranz found a letter. “I know where you live, and I will come back.”'],
    ['a question', 'en', 'Was Edda Kranz at home that night? “I never saw them again, not one.”'],
    ['a thing', 'en', 'The silence lasted for hours. “They came at night, I never saw them again.”'],
    ['no word of oneself', 'en', 'Edda Kranz was a good neighbour. “She helped the people who came to her.”'],
    ['"we" in its own paragraph', 'en', 'Edda Kranz was at home.\n\n“We will come for all of them soon.”'],
    ['a slogan', 'en', 'Edda Kranz wore a shirt. “Vote for us.”'],
  ])('stay nobody’s: %s', (_, language, text) => {
    expect(names(text, language).filter(Boolean)).toEqual([]);
  });
});
