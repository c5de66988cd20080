/**
 * A first idea of how much the evidence tells, before there is a path: from pairs of sentences that are each other's best, against the
 * second best. Where vectors say nothing, the best is hardly better than the second.
 */
import { meaningOf, wordsOf } from './bead-traits.ts';
import type { Evidence } from './evidence.ts';
import { type Bells, meanOf, type Scale, varianceOf } from './scale.ts';
import { usualShapes } from './shapes.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

/** @param e of the whole table. */
export function firstScale(e: Evidence): Scale {
  return {
    meaning: firstBells(e, (i, j, at) => meaningOf(e, i, j, 1, 1, e.meaning[at] as number)),
    words: firstBells(e, (i, j, at) => wordsOf(e, i, j, 1, 1, e.words.joined[at] as number)),
    lengths: {
      mean: firstRatio(e),
      variance: 0.05,
      byLength: 1,
      background: 0.5,
    },
    shapes: usualShapes(),
  };
}

/** One text with less than half the sentences of the other is a part of it: then the usual sentences are compared, not the wholes. */
const PART = 0.5;

function firstRatio({ texts: { source, target }, sourceLengths, targetLengths }: Evidence): number {
  if (Math.min(source.count, target.count) < PART * Math.max(source.count, target.count))
    return Math.log(median(target.lengths) / median(source.lengths));
  return Math.log((targetLengths.at(-1) || 1) / (sourceLengths.at(-1) || 1));
}

function median(lengths: Float64Array): number {
  return lengths.toSorted()[lengths.length >> 1] ?? 1;
}

/** One pair in so many tells how wide the evidence spreads. */
const SAMPLED = 7;
/** What is believed of texts too short to have pairs that are each other's best. */
const UNKNOWN: Bells = { middle: 0.25, slope: 8 };

function firstBells(e: Evidence, valueOf: (i: number, j: number, at: number) => number): Bells {
  const [rows, columns] = [e.texts.source.count, e.texts.target.count];
  const rowOf = new Int32Array(columns).fill(-1);
  const columnBest = new Float64Array(columns).fill(-Infinity);
  const sample: number[] = [];
  const rowBests = Array.from({ length: rows }, (_, i) => {
    let [best, second, column] = [-Infinity, -Infinity, -1];
    for (let j = 0; j < columns; j++) {
      const value = valueOf(i, j, i * columns + j);
      if ((i + j) % SAMPLED === 0) sample.push(value);
      if (value > best) [second, best, column] = [best, value, j];
      else if (value > second) second = value;
      if (value > (columnBest[j] as number)) [columnBest[j], rowOf[j]] = [value, i];
    }
    return { best, second, column };
  });
  const mutual = rowBests.filter(({ column, second }, i) => rowOf[column] === i && second > -Infinity);
  if (mutual.length < 2) return UNKNOWN;
  const first = meanOf(mutual.map(({ best }) => best));
  const next = meanOf(mutual.map(({ second }) => second));
  return {
    middle: (first + next) / 2,
    slope: (BITEXT_WEIGHTS.firstBelief * (first - next)) / varianceOf([sample]),
  };
}
