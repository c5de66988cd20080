import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const names = (text: string, language: string) => quotesIn(text, language).map(({ name }) => name);

describe('the name of a place', () => {
  it.each([
    ['en', 'A woman from Mill Lane stood in the rain. “We lost it all,” she said.', [null]],
    ['en', 'Jan Torp, who lives in Mill Lane, waited. “We lost it all,” he said.', ['Jan Torp']],
    ['en', 'A teacher in Mill Lane waited. “We lost it all,” the teacher said.', ['teacher']],
    [
      'en',
      '“It went,” said a resident of Mill Lane. “Nobody came,” she said.',
      ['resident of Mill Lane', 'resident of Mill Lane'],
    ],
    ['de', 'Eine Frau wartete in der Mill Lane. „Alles ist weg“, sagte sie.', [null]],
    ['fr', 'Une femme attendait à Port Brume. « Tout est parti », a-t-elle dit.', [null]],
    ['es', 'Una mujer esperaba en Puerto Bruma. «Todo se fue», dijo ella.', [null]],
  ])('is nobody whom a pronoun or a role means (%s: %s)', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it.each([
    'It rained in Orsund. Photos by @orsund show the bridge. “We waited all night,” she said.',
    '@orsund wrote: “The bridge is gone.” It rained in Orsund. “We waited,” she said.',
  ])('is none of whoever speaks by its handle: %s', (text) => {
    expect(names(text, 'en').at(-1)).toBeNull();
  });

  it('is told from a handle that is called otherwise', () => {
    const text = 'It rained in Orsund. Photos by @wren_torp show the bridge. “We waited,” she said.';
    expect(names(text, 'en')).toEqual(['@wren_torp']);
  });

  it.each([
    ['Nobody believed in Wren Torp. Wren Torp left. “It is late,” she said.', 'Wren Torp'],
    ['The faith in the baker Wren Torp was gone. “It is late,” she said.', 'Wren Torp'],
  ])('is a person’s where the report says more of it: %s', (text, name) => {
    expect(names(text, 'en')).toEqual([name]);
  });
});
