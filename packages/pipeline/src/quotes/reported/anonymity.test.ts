import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('the wish to stay unnamed', () => {
  it.each([
    ['en', 'A resident, who asked not to be named, hid in the cellar.'],
    ['en', 'The man asked to remain anonymous for fear of reprisals.'],
    ['de', 'Die Frau bat darum, nicht genannt zu werden.'],
    ['de', 'Die Frau bat darum, anonym zu bleiben.'],
  ])('is no testimony (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'The man asked not to be identified because he feared for his family.'],
    ['en', 'He asked not to be named because the soldiers had threatened to kill his sons.'],
    [
      'de',
      'Die Mutter bat die Soldaten, nicht namentlich aufgerufen zu werden, weil man sie sonst töten werde.',
    ],
    ['en', 'The mother asked the guards to name the dead.'],
    ['en', 'The mother asked that the guards be named in court.'],
    ['de', 'Die Mutter bat die Wachen darum, die Toten zu begraben.'],
  ])('is told from what else is asked for (%s: %s)', (language, text) => {
    expect(quotesIn(text, language)).toHaveLength(1);
  });
});

it.each([
  [
    'en',
    'A woman who asked not to be named because she works there said that the guards were paid.',
    'that the guards were paid',
    'woman',
  ],
  [
    'es',
    'Una mujer que pidió el anonimato contó que los guardias cobraban.',
    'que los guardias cobraban',
    'mujer',
  ],
  [
    'es',
    'Un guardia que no pidió dinero contó que la reja estaba cerrada.',
    'que la reja estaba cerrada',
    'guardia',
  ],
])(
  'What somebody tells who wants to stay unnamed has a verb of its own (%s): %s',
  (language, text, said, name) => {
    expect(quotesIn(text, language)).toMatchObject([
      { said: [said], name, cue: expect.stringMatching(/said|contó/) },
    ]);
  },
);

it('Groups that watch over rights are a source, whatever else is called a group is none', () => {
  expect(quotesIn('According to human rights groups, the camp was closed in March.')[0]?.name).toBe(
    'human rights groups',
  );
  expect(quotesIn('The children slept in rooms according to age groups.')).toEqual([]);
});

it('is not what a speaker says who is told of by it', () => {
  const [quote, ...others] = quotesIn(
    'A worker who asked not to be named for fear of losing her job said the alarm had been off since May.',
  );
  expect(quote).toMatchObject({ said: ['the alarm had been off since May'], withheld: true });
  expect(others).toEqual([]);
});
