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

it('finds words where nothing stands between them, and says what does', () => {
  const text = '护士说：“我们收了43人。”\n没有人 came.';
  const words = wordPlaces(text, { start: 0, end: text.length }, []);
  expect(words.length).toBeGreaterThan(6);
  expect(
    words
      .map((word) => word.text + word.gap)
      .join('')
      .trimEnd(),
  ).toBe('护士说：“我们收了43人。” 没有人 came.');
  expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(/\s/g, ''));
  const [from, to] = [text.indexOf('我们'), text.indexOf('。”') + 1];
  expect(words.some((word) => word.from === from)).toBe(true);
  expect(words.some((word) => word.to === to)).toBe(true);
});

it('lets a quote begin inside a line of Tibetan', () => {
  const text = 'ཁོང་གིས་ང་ཚོ་མཐོང་བྱུང་།';
  expect(wordPlaces(text, { start: 0, end: text.length }, []).length).toBeGreaterThan(3);
});

it('keeps a hidden name whole in such a text too', () => {
  const text = '护士露丝·安克隆德说她看见了。';
  const start = text.indexOf('露丝');
  const hidden = [{ start, end: start + '露丝·安克隆德'.length, instead: 'Person-AAAAAA' }];
  const shown = wordPlaces(text, { start: 0, end: text.length }, hidden).map((word) => word.text);
  expect(shown.filter((word) => word.includes('Person-AAAAAA'))).toHaveLength(1);
  expect(shown.join('')).not.toMatch(/露|丝|安克/);
});
