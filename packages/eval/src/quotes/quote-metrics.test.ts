/** Each metric on cases small enough to be worked out by hand. Words are numbered from 0. */
import { describe, expect, it } from 'vitest';
import type { Said } from './compared.ts';
import { addSums, macroF1, NO_SUMS, PARTS, partSums } from './joint-score.ts';
import { matchByCoverage, matchByUnion } from './match-by-coverage.ts';
import { quotedWithin } from './quoted-within.ts';
import { speakersRight } from './speakers-right.ts';
import { f1, wordCounts } from './word-counts.ts';
import { wordIndex } from './word-index.ts';

function said(content: readonly number[], more: Partial<Said> = {}): Said {
  return { form: 'direct', content, cue: [], speaker: [], frame: [], addressee: [], ranges: [], ...more };
}

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('wordIndex', () => {
  const text = 'Er sagte: „Ja, 👍 morgen.“';

  it('numbers the words that ranges touch, and no marks', () => {
    expect(wordIndex(text)([{ start: 10, end: text.length }])).toEqual([2, 3]);
    expect(
      wordIndex(text)([
        { start: 3, end: 8 },
        { start: 0, end: 2 },
        { start: 4, end: 5 },
      ]),
    ).toEqual([0, 1]);
  });

  it('finds none in marks, in nothing and behind the end', () => {
    expect(
      wordIndex(text)([
        { start: 8, end: 11 },
        { start: 3, end: 3 },
        { start: 99, end: 120 },
      ]),
    ).toEqual([]);
  });
});

describe('wordCounts', () => {
  it('counts words inside the form, however they are parted into quotes', () => {
    const counts = wordCounts([said(words(0, 4)), said(words(2, 6))], [said(words(0, 3)), said([9])]);
    expect(counts).toEqual({ both: 3, found: 4, gold: 6 });
    expect(f1(counts)).toBeCloseTo(0.6);
  });
});

describe('matchByCoverage', () => {
  it('asks how much of the gold quote is covered, and must be above the threshold', () => {
    const gold = [said(words(0, 10))];
    expect(matchByCoverage(gold, [said(words(0, 3))], 0.3)).toEqual([]);
    expect(matchByCoverage(gold, [said(words(0, 4))], 0.3)).toEqual([[0, 0]]);
    expect(matchByCoverage(gold, [said(words(0, 100))], 0.8)).toEqual([[0, 0]]);
  });

  it('matches one to one, the better covered first', () => {
    const gold = [said(words(0, 10)), said(words(10, 14))];
    expect(matchByCoverage(gold, [said(words(0, 14))], 0.3)).toEqual([[0, 0]]);
    expect(matchByCoverage(gold, [said(words(5, 14)), said(words(0, 8))], 0.3)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('matchByUnion', () => {
  it('asks for what is in both as a share of what is in either', () => {
    const gold = [said(words(0, 8))];
    expect(matchByUnion(gold, [said(words(0, 10))], 0.8)).toEqual([[0, 0]]);
    expect(matchByUnion(gold, [said(words(0, 11))], 0.8)).toEqual([]);
    expect(matchByUnion(gold, [said(words(0, 8))], 1)).toEqual([[0, 0]]);
  });
});

describe('speakersRight', () => {
  it('asks only where the set names a speaker, and wants a word in common', () => {
    const gold = [said([1], { speaker: [8, 9] }), said([2], { speaker: [8] }), said([3])];
    const found = [said([1], { speaker: [9] }), said([2], { speaker: [7] }), said([3], { speaker: [7] })];
    const pairs = [
      [0, 0],
      [1, 1],
      [2, 2],
    ] as const;
    expect(speakersRight(gold, found, pairs)).toEqual({ right: 1, asked: 2 });
  });
});

describe('the joint metric', () => {
  const gold = [
    said([0, 1, 2, 3], { cue: [4], speaker: [5, 6], frame: [4, 5, 6] }),
    said([10, 11], { cue: [12] }),
  ];

  it('takes precision and recall of each part of each quote, and unmatched ones as nothing', () => {
    // Matched: content p 1/1 r 3/4, cue p 1 r 1, speaker p 1/2 r 1/2. Missed: content r 0, cue r 0. Added: content p 0.
    const sums = partSums(gold, [said([1, 2, 3], { cue: [4], speaker: [6, 7] }), said([20])]);
    expect(sums.content).toEqual({ precision: 1, found: 2, recall: 0.75, gold: 2 });
    expect(sums.cue).toEqual({ precision: 1, found: 1, recall: 1, gold: 2 });
    expect(sums.speaker).toEqual({ precision: 0.5, found: 1, recall: 0.5, gold: 1 });
    // precision (1 + 0 + 1 + 0.5) / 4, recall (0.75 + 0 + 1 + 0 + 0.5) / 5
    const [precision, recall] = [2.5 / 4, 2.25 / 5];
    expect(macroF1(sums, ['content', 'cue', 'speaker'])).toBeCloseTo(
      (2 * precision * recall) / (precision + recall),
    );
    // One frame more that nobody found.
    expect(macroF1(sums, PARTS)).toBeCloseTo((2 * precision * (2.25 / 6)) / (precision + 2.25 / 6));
  });

  it('is whole for the gold itself, over reports together, and nothing for nothing', () => {
    expect(macroF1(addSums(partSums(gold, gold), partSums(gold, gold)), PARTS)).toBe(1);
    expect(macroF1(partSums(gold, []), PARTS)).toBe(0);
    expect(macroF1(NO_SUMS, PARTS)).toBe(0);
  });

  it('lets the same form win a tie', () => {
    const found = [said([0, 1, 2, 3], { form: 'indirect', cue: [9] }), said([0, 1, 2, 3], { cue: [4] })];
    expect(partSums(gold.slice(0, 1), found).cue).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe('quotedWithin', () => {
  it('finds the words between marks, also those whose mark stands at the end of the content', () => {
    const text = 'Er nannte es „sehr gut“ und später "schlecht".';
    const content = { start: 14, end: text.length - 2 };
    expect(quotedWithin(text, [content]).map(({ start, end }) => text.slice(start, end))).toEqual([
      '„sehr gut“',
      '"schlecht"',
    ]);
  });
});
