import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const cues = (text: string) => quotesIn(text).map(({ cue }) => cue);

describe('a sentence before quoted words', () => {
  it.each(['Mira Holm was afraid. “They came at night.”', 'Mira Holm was confident. “We will go on.”'])(
    'announces nothing by what somebody feels: %s',
    (text) => {
      expect(cues(text)).toEqual([null]);
    },
  );

  it.each([
    ['Mira Holm answered. “They came at night.”', 'answered'],
    ['Mira Holm was afraid that they would come.', 'afraid'],
  ])('announces by a verb, and a feeling reports a clause: %s', (text, cue) => {
    expect(cues(text)).toEqual([cue]);
  });
});
