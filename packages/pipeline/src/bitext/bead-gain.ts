/** What a bead adds to a path. */
import type { Bead } from './bead.ts';
import {
  meaningOf,
  newSums,
  type Sums,
  sourceLength,
  sumPairs,
  targetLength,
  wordsOf,
} from './bead-traits.ts';
import type { Evidence } from './evidence.ts';
import { bellsTell, lengthsTell, type Scale } from './scale.ts';
import { codeOf } from './shapes.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

/** How usual its shape is, and what speaks for it, in log-odds. @param sums of the node it ends at. */
export function gainOf(
  e: Evidence,
  scale: Scale,
  i: number,
  j: number,
  m: number,
  n: number,
  sums: Sums,
): number {
  const code = codeOf(m, n);
  return (scale.shapes[code] as number) + evidenceFor(e, scale, i, j, m, n, sums);
}

/** What can speak for a bead at the most: nothing that `gainOf` adds to its shape's odds is above. */
export function mostEvidence({ lengths }: Scale): number {
  const sure = Math.log(1 + lengths.background / lengths.variance) / 2;
  return (
    (BITEXT_WEIGHTS.meaning + BITEXT_WEIGHTS.words) * BITEXT_WEIGHTS.most + BITEXT_WEIGHTS.lengths * sure
  );
}

/** The bead with its score: how likely it is, were it as likely as not before looking. */
export function beadAt(e: Evidence, scale: Scale, i: number, j: number, m: number, n: number): Bead {
  const span = { source: { from: i, to: i + m }, target: { from: j, to: j + n } };
  if (m === 0 || n === 0) return { ...span, score: 0 };
  const sums = newSums();
  sumPairs(e, i + m, j + n, sums);
  return { ...span, score: 1 / (1 + Math.exp(-evidenceFor(e, scale, i, j, m, n, sums))) };
}

function evidenceFor(
  e: Evidence,
  scale: Scale,
  i: number,
  j: number,
  m: number,
  n: number,
  sums: Sums,
): number {
  const { meaning, words, lengths } = BITEXT_WEIGHTS;
  const code = codeOf(m, n);
  const [here, there] = [sourceLength(e, i, m), targetLength(e, j, n)];
  return (
    meaning * bellsTell(meaningOf(e, i, j, m, n, sums.meaning[code] as number), scale.meaning) +
    words * bellsTell(wordsOf(e, i, j, m, n, sums.words[code] as number), scale.words) +
    lengths * lengthsTell(Math.log(there / here), Math.min(here, there), scale.lengths)
  );
}
