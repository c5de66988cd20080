/** The three kinds of evidence for one bead. */
import { SIDE_MOST } from './bead.ts';
import type { Evidence } from './evidence.ts';
import { codeOf, SHAPE_CODES } from './shapes.ts';

/** Sums over a bead's pairs of sentences, by the code of its shape. */
export interface Sums {
  readonly meaning: Float64Array;
  readonly words: Float64Array;
}

export function newSums(): Sums {
  return { meaning: new Float64Array(SHAPE_CODES), words: new Float64Array(SHAPE_CODES) };
}

/** For every bead that ends before row i and column j; each from the one a row shorter. Pairs outside the strip count nothing. */
export function sumPairs({ cells, meaning, words }: Evidence, i: number, j: number, sums: Sums): void {
  for (let m = 1; m <= SIDE_MOST && m <= i; m++) {
    const from = cells.from[i - m] as number;
    const to = cells.to[i - m] as number;
    const at = (cells.offset[i - m] as number) - from;
    let [dots, shared] = [0, 0];
    for (let n = 1; n <= SIDE_MOST && n <= j; n++) {
      const column = j - n;
      if (column >= from && column < to) {
        dots += meaning[at + column] as number;
        shared += words.joined[at + column] as number;
      }
      const code = codeOf(m, n);
      sums.meaning[code] = dots + (m > 1 ? (sums.meaning[codeOf(m - 1, n)] as number) : 0);
      sums.words[code] = shared + (m > 1 ? (sums.words[codeOf(m - 1, n)] as number) : 0);
    }
  }
}

/** 0: as near as any two runs of the texts; 1: the same. `i` and `j` are the bead's first sentences. */
export function meaningOf(e: Evidence, i: number, j: number, m: number, n: number, dots: number): number {
  const [rows, columns] = [e.texts.source.count, e.texts.target.count];
  const norms =
    (e.sourceRuns.norms[(m - 1) * rows + i] as number) *
    (e.targetRuns.norms[(n - 1) * columns + j] as number);
  const usual =
    ((e.sourceRuns.usual[((m - 1) * SIDE_MOST + n - 1) * rows + i] as number) +
      (e.targetRuns.usual[((n - 1) * SIDE_MOST + m - 1) * columns + j] as number)) /
    2;
  return (dots / norms - usual) / Math.max(0.1, 1 - usual);
}

/** Shared weight of words as a share of all; the few words of a heading tell less than their share. */
export function wordsOf(e: Evidence, i: number, j: number, m: number, n: number, shared: number): number {
  const here = (e.sourceWords.before[i + m] as number) - (e.sourceWords.before[i] as number);
  const there = (e.targetWords.before[j + n] as number) - (e.targetWords.before[j] as number);
  return shared / (2 + Math.sqrt(here * there));
}

/** Letters of the source side. */
export function sourceLength({ sourceLengths }: Evidence, i: number, m: number): number {
  return (sourceLengths[i + m] as number) - (sourceLengths[i] as number);
}

export function targetLength({ targetLengths }: Evidence, j: number, n: number): number {
  return (targetLengths[j + n] as number) - (targetLengths[j] as number);
}
