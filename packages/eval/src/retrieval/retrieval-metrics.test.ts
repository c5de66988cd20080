import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { marginScores } from './margin-scores.ts';
import { nearestIsRight } from './nearest-is-right.ts';
import { joinedPairs, sentencePairs } from './sentence-pairs.ts';
import { similarities } from './similarities.ts';

const table = (...rows: readonly (readonly number[])[]) => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

describe('nearestIsRight', () => {
  it('wants the own column to be the highest, and alone', () => {
    expect(nearestIsRight(table([0.9, 0.8, 0.1], [0.7, 0.6, 0.1], [0.5, 0.1, 0.5]))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('marginScores', () => {
  it('divides by the mean of the nearest on both sides', () => {
    // k = 1: rows 0.9 and 0.8, columns 0.9 and 0.4.
    const { values } = marginScores(table([0.9, 0.3], [0.8, 0.4]), 1);
    const expected = [1.8 / 1.8, 0.6 / 1.3, 1.6 / 1.7, 0.8 / 1.2];
    for (const [index, value] of expected.entries()) expect(values[index]).toBeCloseTo(value, 12);
  });

  it('takes the k nearest only, and all where there are fewer', () => {
    // k = 2: row 0 mean (0.6 + 0.4) / 2, column 0 mean of its one value.
    expect(marginScores(table([0.6, 0.4, 0.2]), 2).values[0]).toBeCloseTo(1.2 / (0.5 + 0.6), 12);
  });
});

describe('similarities', () => {
  it('holds every cosine, row by row', () => {
    const [x, y, z] = [Float32Array.of(1, 0), Float32Array.of(0.6, 0.8), Float32Array.of(0, 1)];
    const { rows, columns, values } = similarities([x, y], [x, y, x, z, y, z]);
    expect([rows, columns]).toEqual([2, 6]);
    expect(Array.from(values, (value) => Math.round(100 * value))).toEqual(
      [
        [100, 60, 100, 0, 60, 0],
        [60, 100, 60, 80, 100, 80],
      ].flat(),
    );
  });
});

describe('sentencePairs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-eval-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const jsonl = (set: string, rows: readonly (readonly [string, string])[]) => {
    const path = join(folder, `${set}.jsonl`);
    writeFileSync(path, rows.map(([src, eng]) => `${JSON.stringify({ src, eng })}\n`).join(''));
    return sentencePairs({ set, path });
  };

  it('reads both kinds of file, with the language by its short tag', () => {
    const path = join(folder, 'own.pes-eng.dev.tsv');
    writeFileSync(path, 'یک\tone\nدو\ttwo\n');
    expect(sentencePairs({ set: 'own.pes-eng.dev', path })).toMatchObject({
      lang: 'fa',
      languages: ['fa', 'en'],
      pairs: [
        ['یک', 'one'],
        ['دو', 'two'],
      ],
    });
  });

  it('joins two languages by the English that they share, within a collection', () => {
    const german = jsonl('own.deu-eng.dev', [
      ['eins', 'one'],
      ['zwei', 'two'],
      ['drei', 'three'],
    ]);
    const french = jsonl('own.fra-eng.dev', [
      ['deux', 'two'],
      ['trois', 'three'],
      ['quatre', 'four'],
    ]);
    const other = jsonl('others.fra-eng.dev', [
      ['un', 'one'],
      ['deux', 'two'],
    ]);
    expect(joinedPairs([german, french, other])).toEqual([
      {
        set: 'own.deu-fra.dev',
        lang: 'de-fr',
        languages: ['de', 'fr'],
        pairs: [
          ['zwei', 'deux'],
          ['drei', 'trois'],
        ],
      },
    ]);
  });

  it('joins nothing where little is shared', () => {
    const one = jsonl('few.deu-eng.dev', [
      ['eins', 'one'],
      ['zwei', 'two'],
      ['drei', 'three'],
    ]);
    const two = jsonl('few.fra-eng.dev', [
      ['un', 'one'],
      ['quatre', 'four'],
    ]);
    expect(joinedPairs([one, two])).toEqual([]);
  });
});
