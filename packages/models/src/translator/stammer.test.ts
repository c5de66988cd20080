import { describe, expect, it } from 'vitest';
import { withoutStammer } from './stammer.ts';

const SOURCE = 'Der Koch hatte die Stelle bekommen.';

describe('withoutStammer', () => {
  it.each([
    ['The cook had had had had had got the job.', 'The cook had had got the job.'],
    ['The interest in in in intestinal health grows.', 'The interest in intestinal health grows.'],
    [
      'Take a look at the travels the travels the website offers.',
      'Take a look at the travels the website offers.',
    ],
    ['A robbery robbery was reported.', 'A robbery was reported.'],
    ['The match was unexpectedly unexpectedly.', 'The match was unexpectedly.'],
    ['He gave it to the guard to the guard to the guard.', 'He gave it to the guard.'],
    ['The the gate was open.', 'The gate was open.'],
  ])('says once what nobody says twice: %s', (said, once) => {
    expect(withoutStammer(said, SOURCE)).toBe(once);
  });

  it.each([
    'He said that that man had had a gun.',
    'It was very very cold.',
    'Small trees with sharp, sharp leaves.',
    'They travel, travel, and rest.',
    'It cost 5 000 000 crowns.',
    'Now to Japan. Japan was an island.',
    'The end of the protection of the river.',
    'He gave her her coat.',
    'What it was was a trap.',
  ])('leaves what people say: %s', (said) => {
    expect(withoutStammer(said, SOURCE)).toBe(said);
  });

  it('leaves a translation whose source repeats a word', () => {
    expect(withoutStammer('The bell rang bong bong bong.', 'Die Glocke machte bong bong bong.')).toBe(
      'The bell rang bong bong bong.',
    );
    const years = 'They waited for years and years and years.';
    expect(withoutStammer(years, 'Sie warteten Jahre und Jahre und Jahre.')).toBe(years);
    expect(withoutStammer('The war war was long.', 'Der Krieg, der Krieg war lang.')).toBe(
      'The war was long.',
    );
  });
});
