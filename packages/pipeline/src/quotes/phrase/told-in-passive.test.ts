import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language = 'en') => quotesIn(text, language).map(({ name }) => name);

describe('who hears something in the passive', () => {
  it.each([
    ['en', 'Mira Holm was asked, “Where were you when the bridge fell?”'],
    ['en', 'On Monday Mira Holm was told: “Leave the house or be shot.”'],
    ['en', 'The villagers were then warned: “Do not come back here.”'],
    ['de', 'Mira Holm wurde gefragt: „Wo waren Sie in der Nacht?“'],
    ['de', 'Dem Lotsen Jost Ebel wurde zugerufen: „Geh, oder wir schießen!“'],
  ])('does not say it (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual([null]);
  });

  it.each([
    ['en', 'Mira Holm was told by a guard: “Leave the house or be shot.”', 'guard'],
    ['en', '“Leave the house,” Mira Holm was told by a guard.', 'guard'],
    ['de', 'Jost Ebel wurde von der Richterin gefragt: „Wo waren Sie in der Nacht?“', 'Richterin'],
  ])('hears it from whom "by" names (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ['en', 'Mira Holm was quoted as saying: “The bridge was old.”'],
    ['de', 'Mira Holm wurde deutlich: „Die Brücke war alt.“'],
    ['de', 'Mira Holm wurde ungehalten: „Die Brücke war alt.“'],
  ])('is another than who is quoted, or becomes something (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual(['Mira Holm']);
  });
});
