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

  it.each([
    'According to rules, the gate must be shut at night.',
    'According to needs, the rooms were given to the families.',
    'According to circumstances, the men were moved to the camp.',
    'According to weather conditions, the ferries leave in the morning.',
    'The seats were given to the parties according to votes won.',
    'The children were sorted into rooms according to age groups.',
    'According to names, the men were sorted into rooms.',
  ])('is somebody, a body or what was stated, no rule: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['es', 'Según costumbres antiguas, la puerta se cierra de noche.', []],
    ['es', 'Según fuentes del puerto, la puerta se cerró de noche.', ['fuentes del puerto']],
    ['fr', 'Selon besoins, les chambres étaient données aux familles.', []],
    ['fr', 'Selon plusieurs sources, la porte était fermée la nuit.', ['plusieurs sources']],
    ['en', 'The bridge was closed in May, according to data released in June.', ['data released']],
    ['en', 'The bridge was closed in May, according to former pilot Mira Holm.', ['Mira Holm']],
  ])('without an article tells something (%s: %s)', (language, text, sources) => {
    expect(quotesIn(text, language).map(({ mention }) => mention)).toEqual(sources);
  });

  it.each([
    ['By force, according to Mira Holm, the men were taken away.', 'By force … the men were taken away'],
    [
      'In tears, according to Mira Holm, the women left the village.',
      'In tears … the women left the village',
    ],
    ['On foot, according to witnesses, hundreds fled.', 'On foot … hundreds fled'],
  ])('keeps how something was done: %s', (text, words) => {
    expect(read(text).map(([said]) => said)).toEqual([words]);
  });

  it('is a whole noun before an article', () => {
    expect(read('According to state media the leader spoke.')).toEqual([['the leader spoke', 'state media']]);
  });

  it('leaves out what only joins its sentence to the one before', () => {
    expect(read('In addition, according to the harbour office, nine ferries were lost.')).toEqual([
      ['nine ferries were lost', 'the harbour office'],
    ]);
    expect(read('In May, according to the harbour office, nine ferries were lost.')).toEqual([
      ['In May … nine ferries were lost', 'the harbour office'],
    ]);
  });

  it('has nothing in its statement of what tells of whom a paper met', () => {
    const text = 'According to Mira Holm, whom the Bell visited, the bridge fell at noon.';
    expect(read(text)).toEqual([['the bridge fell at noon', 'Mira Holm']]);
  });

  it('is not cut by a count behind "than"', () => {
    const text =
      'According to interviews with more than a dozen of the pilots, he wants to leave this autumn.';
    expect(read(text).map(([words]) => words)).toEqual(['he wants to leave this autumn']);
  });

  it('gives the whole sentence that it begins, beside what somebody says in it', () => {
    const text = 'According to the Bell, Mira Holm announced that the bridge would be closed.';
    expect(read(text)).toContainEqual(['Mira Holm announced that the bridge would be closed', 'Bell']);
    expect(read(text)).toContainEqual(['that the bridge would be closed', 'Mira Holm']);
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

it.each([
  ['According to a report the council published in May, the dam was old.', 'the dam was old'],
  ['According to a report the dam was old.', 'the dam was old'],
])('What somebody did with a text is no part of what it says: %s', (text, said) => {
  expect(quotesIn(text)).toMatchObject([{ said: [said], name: 'report' }]);
});
