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

describe('what is done to somebody in the passive', () => {
  it.each([
    ['en', 'Jan Torp was accused of stealing the money of the widows’ fund.'],
    ['en', 'Nine people were reported missing in the valley on Sunday.'],
    ['fr', 'Le directeur de la mine est accusé d’avoir caché les rapports.'],
  ])('is nothing that they say (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Jan Torp was accused by Mira Holm of stealing the money of the fund.', 'Mira Holm'],
    ['en', 'It was announced by the harbour master that the gate would close.', 'harbour master'],
    ['en', 'The villagers were told by the mayor that the dam was safe.', 'mayor'],
    ['en', '“Leave the house,” he was ordered by a soldier.', 'soldier'],
  ])('is told by whom "by" names (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it('leaves out who said it from what was said', () => {
    const [quote] = quotesIn('The villagers were told by the mayor that the dam was safe.');
    expect(quote?.said).toEqual(['that the dam was safe']);
  });

  it.each([
    ['en', 'Mira Holm is convinced that the dam was never safe.', 'Mira Holm'],
    ['fr', '« Tout a brûlé ! », s’est exclamée Nadia Brun.', 'Nadia Brun'],
  ])('is another thing than what somebody is or does to oneself (%s): %s', (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });
});
