/** Learns from a path how much each kind of evidence tells: its beads against their sides paired with those of beads close by. */
import { breathe } from '../breathe.ts';
import type { BeadSpans } from './bead.ts';
import { meaningOf, newSums, sourceLength, sumPairs, targetLength, wordsOf } from './bead-traits.ts';
import type { Evidence } from './evidence.ts';
import { learnLengths, type SeenLengths } from './learn-lengths.ts';
import { type Bells, meanOf, type Scale, varianceOf } from './scale.ts';
import { codeOf, learnShapes } from './shapes.ts';

interface Seen extends SeenLengths {
  readonly meaning: number;
  readonly words: number;
}

/** Beads between a side and the one it is wrongly paired with: of the same matter, and no part of one translation. */
const STEP = 3;

export async function learnScale(e: Evidence, beads: readonly BeadSpans[]): Promise<Scale> {
  const full = beads.filter(({ source, target }) => source.to > source.from && target.to > target.from);
  const right: Seen[] = [];
  const wrong: Seen[] = [];
  for (const [index, bead] of full.entries()) {
    await breathe();
    right.push(...seenAt(e, bead, bead));
    for (const other of [full[index + STEP], full[index - STEP]])
      if (other) wrong.push(...seenAt(e, bead, other));
  }
  const bells = (trait: 'meaning' | 'words') =>
    bellsOf(
      right.map((seen) => seen[trait]),
      wrong.map((seen) => seen[trait]),
    );
  return {
    meaning: bells('meaning'),
    words: bells('words'),
    lengths: learnLengths(right, wrong),
    shapes: learnShapes(beads),
  };
}

/** None when the pair reaches out of the strip. */
function seenAt(e: Evidence, { source }: BeadSpans, { target }: BeadSpans): readonly Seen[] {
  for (let row = source.from; row < source.to; row++)
    if (target.from < (e.cells.from[row] as number) || target.to > (e.cells.to[row] as number)) return [];
  const [i, j, m, n] = [source.from, target.from, source.to - source.from, target.to - target.from];
  const sums = newSums();
  sumPairs(e, source.to, target.to, sums);
  const code = codeOf(m, n);
  const [here, there] = [sourceLength(e, i, m), targetLength(e, j, n)];
  return [
    {
      meaning: meaningOf(e, i, j, m, n, sums.meaning[code] as number),
      words: wordsOf(e, i, j, m, n, sums.words[code] as number),
      ratio: Math.log(there / here),
      shorter: Math.min(here, there),
    },
  ];
}

function bellsOf(right: readonly number[], wrong: readonly number[]): Bells {
  const [mean, other] = [meanOf(right), meanOf(wrong)];
  return { middle: (mean + other) / 2, slope: Math.max(0, mean - other) / varianceOf([right, wrong]) };
}
