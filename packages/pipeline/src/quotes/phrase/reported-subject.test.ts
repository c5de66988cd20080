import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const direct = (text: string, language = 'en') =>
  quotesIn(text, language)
    .filter(({ form }) => form === 'direct')
    .map(({ name }) => name);

describe('words in marks inside what somebody reports without a conjunction', () => {
  it.each([
    ['Jan Torp said the mayor laughed: “It is only a puddle.”', 'mayor'],
    ['Mira Holm told police the officer shouted: “Everybody out!”', 'officer'],
    ['Mira Holm told the court the officer said, “The men stay here.”', 'officer'],
    ['Mira Holm says the soldiers shouted: “Everybody out of the house!”', 'soldiers'],
    ['Mira Holm said her brother shouted, “Run to the boats!”', 'Mira Holm (brother)'],
  ])('are those of the verb’s own subject: %s', (text, name) => {
    expect(direct(text)).toEqual([name]);
  });

  it.each([
    ['Mira Holm told the officer, “The men stay here.”', 'Mira Holm'],
    ['Mira Holm said in a statement: “The men stay here.”', 'Mira Holm'],
  ])('but not of who hears it or where it was said: %s', (text, name) => {
    expect(direct(text)).toEqual([name]);
  });
});

describe('a clause that one verb of saying reports and another closes', () => {
  it.each([
    ['de', 'Ein Polizist sagte, Rive habe im Auto gestanden.', 'Rive habe im Auto gestanden', 'Polizist'],
    ['de', 'Eine Lotsin, die dort war, sagte, Torp habe alles erzählt.', 'Torp habe alles erzählt', 'Lotsin'],
    [
      'en',
      'Mira Holm, 39, who lives downstream, said she had warned the council.',
      'she had warned the council',
      'Mira Holm',
    ],
  ])('is reported by the first (%s): %s', (language, text, said, name) => {
    expect(quotesIn(text, language)).toMatchObject([{ said: [said], name }]);
  });
});
