import { expect, it } from 'vitest';
import type { Segment } from './segments.ts';
import { seamBehind, wholeWords } from './whole-words.ts';

const segment = (text: string): Segment => ({ text, marks: [] });

it('puts a sign between the parts of a quote, and none where a mark begins or ends inside one, or a sentence had ended', () => {
  const parts = [[segment('There is '), segment('no'), segment(' list')], [segment('and never was')]];
  expect(wholeWords(parts)).toBe('There is no list … and never was');
  expect(wholeWords([[segment('We left.')], [segment('All of us.')]])).toBe('We left. All of us.');
});

it('parts them so where the quote stands in its parts, too', () => {
  expect(seamBehind([segment('There is '), segment('no')])).toBe(' … ');
  expect(seamBehind([segment('We '), segment('left.')])).toBe(' ');
});
