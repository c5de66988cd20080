import { expect, it } from 'vitest';
import { wordPlaces } from './word-places.ts';

const TEXT = 'At dawn Mira Holm said: “The mill burned,” and left.';
const at = TEXT.indexOf('Mira');
const HIDDEN = [{ start: at, end: at + 'Mira Holm'.length, instead: 'Person-AAAAAA' }];
const places = (hidden: typeof HIDDEN) =>
  wordPlaces(TEXT, { start: 0, end: TEXT.length }, hidden).map(({ text, from, to }) => [
    text,
    TEXT.slice(from, to),
  ]);

it('begins and ends a quote inside the marks around a word', () => {
  expect(places([])).toContainEqual(['“The', 'The']);
  expect(places([])).toContainEqual(['burned,”', 'burned,']);
});

it('makes a hidden name one word', () => {
  expect(places([]).map(([text]) => text)).toContain('Holm');
  const words = ['At', 'dawn', 'Person-AAAAAA', 'said:', '“The', 'mill', 'burned,”', 'and', 'left.'];
  expect(places(HIDDEN).map(([text]) => text)).toEqual(words);
});
