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

describe('a pronoun behind a sentence about somebody of theirs', () => {
  it.each([
    ['en', 'Mira Holm shook her head. Her neighbour nodded.\n\n“She is right,” she said. “I was there.”'],
    ['en', 'Mira Holm fled.\n\nHer mother stayed. She said that the house was on fire.'],
    [
      'de',
      'Edda Kranz schüttelte den Kopf. Ihre Nachbarin nickte.\n\n„Sie hat recht“, sagte sie. „Ich war dabei.“',
    ],
    ['fr', 'Nadia Brun se tait. Sa voisine acquiesce.\n\n« Elle a raison », dit-elle.'],
  ])('may mean either (%s): %s', (language, text) => {
    expect(quotesIn(text, language).at(-1)?.name).toBeNull();
  });

  it.each([
    ['en', 'Mira Holm fled. Her mother was a baker. She said that the house was on fire.', 'Mira Holm'],
    [
      'en',
      'Mira Holm was in the water. It was a woman who saved her. She said the woman never came back.',
      'Mira Holm',
    ],
    [
      'en',
      'Mira Holm lives here. The captain, she was told later, had fled. She said that the boat was gone.',
      'Mira Holm',
    ],
  ])('goes on about whoever is named where the sentence tells of them (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)?.name).toBe(name);
  });
});

describe('a pronoun behind a sentence about somebody’s neighbour', () => {
  it.each([
    ['en', 'Uwe Drost left. Mira Holm’s neighbour remembers a lorry. “It drove away,” he said.', 'neighbour'],
    [
      'de',
      'Mira Storm ging. Henning Voss blieb. Storms Nachbar sah einen Lastwagen. „Er fuhr weg“, sagt er.',
      'Nachbar',
    ],
  ])('is the neighbour (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language).at(-1)?.name).toBe(name);
  });
});

describe('whose lawyer speaks', () => {
  it.each([
    ['de', 'Anwältin von Mira Holm sagte: „Wir liefen.“ Mira Holm schwieg.', 'Anwältin von Mira Holm'],
    [
      'pl',
      'Ilka Storm milczała. Adwokatka Ilki Storm powiedziała, że most był stary.',
      'Adwokatka Ilki Storm',
    ],
  ])('is not who has one (%s): %s', (language, text, name) => {
    expect(quotesIn(text, language)[0]?.name).toBe(name);
  });

  it('is not who tells of oneself', () => {
    expect(quotesIn('Ana Soto dijo: «Oí el agua». Me dijo que tenía miedo.', 'es').at(-1)?.name).toBeNull();
    expect(quotesIn('Mi ha detto che aveva paura.', 'it').at(-1)?.name).toBeNull();
  });
});
