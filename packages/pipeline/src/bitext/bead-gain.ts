/** What a bead adds to a path. */
import { meaningOf, type Sums, sourceLength, targetLength, wordsOf } from './bead-traits.ts';
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
  const { meaning, words, lengths } = BITEXT_WEIGHTS;
  const code = codeOf(m, n);
  const [here, there] = [sourceLength(e, i, m), targetLength(e, j, n)];
  return (
    (scale.shapes[code] as number) +
    meaning * bellsTell(meaningOf(e, i, j, m, n, sums.meaning[code] as number), scale.meaning) +
    words * bellsTell(wordsOf(e, i, j, m, n, sums.words[code] as number), scale.words) +
    lengths * lengthsTell(Math.log(there / here), Math.min(here, there), scale.lengths)
  );
}

/** What can speak for a bead at the most: nothing that `gainOf` adds to its shape's odds is above. */
export function mostEvidence({ lengths }: Scale): number {
  const sure = Math.log(1 + lengths.background / lengths.variance) / 2;
  return (
    (BITEXT_WEIGHTS.meaning + BITEXT_WEIGHTS.words) * BITEXT_WEIGHTS.most + BITEXT_WEIGHTS.lengths * sure
  );
}
