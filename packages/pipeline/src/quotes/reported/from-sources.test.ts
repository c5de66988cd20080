import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text).map(({ said, mention }) => [said.join(' … '), mention]);

describe('an English source', () => {
  it.each([
    ['The bridge was closed in March, according to harbour sources.', 'harbour sources'],
    ['The bridge was closed in March, according to exit polling data.', 'exit polling data'],
    [
      'The bridge was closed in March, according to numerous members of the council.',
      'numerous members of the council',
    ],
    ['According to harbour officials, the bridge was closed in March.', 'harbour officials'],
  ])('needs no article: %s', (text, mention) => {
    expect(read(text)).toEqual([[expect.stringMatching(/^the bridge was closed in March$/iu), mention]]);
  });

  it.each([
    ['According to the ministry numbers rose in the spring.', 'numbers rose in the spring', 'the ministry'],
    [
      'According to the ministry report prices rose in the spring.',
      'prices rose in the spring',
      'the ministry report',
    ],
    ['According to Mira Holm numbers rose in the spring.', 'numbers rose in the spring', 'Mira Holm'],
  ])('ends where the statement begins without a comma: %s', (text, words, mention) => {
    expect(read(text)).toEqual([[words, mention]]);
  });

  it.each(['According to the police investigation into the fire.', 'According to the ministry figures.'])(
    'has no statement where nothing is stated: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('leaves out what only joins its sentence to the one before', () => {
    expect(read('In addition, according to the harbour office, nine ferries were lost.')).toEqual([
      ['nine ferries were lost', 'the harbour office'],
    ]);
    expect(read('In May, according to the harbour office, nine ferries were lost.')).toEqual([
      ['In May … nine ferries were lost', 'the harbour office'],
    ]);
  });

  it('is not cut by a count behind "than"', () => {
    const text =
      'According to interviews with more than a dozen of the pilots, he wants to leave this autumn.';
    expect(read(text).map(([words]) => words)).toEqual(['he wants to leave this autumn']);
  });

  it('gives the whole sentence that it begins, beside what somebody says in it', () => {
    const text = 'According to the Bell, Mira Holm announced that the bridge would be closed.';
    expect(read(text)).toContainEqual(['Mira Holm announced that the bridge would be closed', 'Bell']);
    expect(read(text)).toContainEqual(['the bridge would be closed', 'Mira Holm']);
  });
});

describe('who stands behind the verb before a colon', () => {
  it.each([
    ['en', 'The water came at night, said Mira Holm:\n\n“Nobody was there to help us.”', 'Mira Holm'],
    [
      'en',
      'The council wanted a new dam, said the harbour office: “Nobody was there.”',
      'the harbour office',
    ],
    ['fr', 'Le pont était vieux, a dit Nadia Brun :\n\n« Personne n’est venu nous aider. »', 'Nadia Brun'],
  ])('says what follows (%s: %s)', (language, text, mention) => {
    expect(quotesIn(text, language).at(-1)).toMatchObject({ form: 'direct', mention });
  });

  it('says what stands before it, too', () => {
    expect(read('The water came at night, said Mira Holm:\n\n> Nobody was there.')).toContainEqual([
      'The water came at night',
      'Mira Holm',
    ]);
  });
});
