import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string) => quotesIn(text).map(({ mention, said }) => [mention, ...said]);

describe('who was sent, hired or led by somebody', () => {
  it.each([
    ['The wells were dry, said a nurse sent by the town.', 'a nurse', 'The wells were dry'],
    ['The wells were dry, said two men hired by the town.', 'two men', 'The wells were dry'],
    ['“The wells are dry,” said a nurse sent by the town.', 'a nurse', 'The wells are dry,'],
  ])('says what stands before: %s', (text, mention, said) => {
    expect(read(text)).toEqual([[mention, said]]);
  });

  it.each([
    ['She said a nurse sent by the town was hurt.', 'She', 'a nurse sent by the town was hurt'],
    ['The mayor, a nurse, said a man walked by the river.', 'The mayor', 'a man walked by the river'],
    ['The mayor, who left, said a man walked by the river.', 'The mayor', 'a man walked by the river'],
  ])('is told of where somebody else says it: %s', (text, mention, said) => {
    expect(read(text)).toEqual([[mention, said]]);
  });
});
