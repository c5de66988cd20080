import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const mentions = (text: string) => quotesIn(text).map(({ mention }) => mention);

describe('somebody of whom a relative clause tells what they said', () => {
  it.each([
    ['Holm met a guard who said he had switched off the siren.', 'a guard'],
    [
      'The group printed the testimony of a former guard, who said he had switched off the siren.',
      'a former guard',
    ],
    ['The head of the guard, who said he was ill, stayed away.', 'The head of the guard'],
    ['The wounded guard who said he was ill stayed away.', 'The wounded guard'],
  ])('is what the verb before has for its object: %s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it('is no more than the word for them where something is done to another', () => {
    expect(mentions('A colleague phoned me and said, “You had better come and look at this.”')).toEqual([
      'A colleague',
    ]);
  });
});
