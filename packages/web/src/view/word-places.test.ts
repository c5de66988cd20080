import { expect, it } from 'vitest';
import { paragraphsOf, wordPlaces } from './word-places.ts';

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

it('keeps paragraphs apart at blank lines, and at nothing else', () => {
  const text = 'The mill burned.\nAll night.\n \nNobody came.';
  const words = wordPlaces(text, { start: 0, end: text.length }, []);
  const told = paragraphsOf(text, words).map((paragraph) => paragraph.map((word) => word.text).join(' '));
  expect(told).toEqual(['The mill burned. All night.', 'Nobody came.']);
  expect(paragraphsOf('', [])).toEqual([]);
});
