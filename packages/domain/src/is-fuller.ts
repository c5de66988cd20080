/** Whether a telling has words that another telling of its testimony lacks: where all are equal, none is the fullest. */
import type { Alignment } from './alignment.ts';

/**
 * Read from what their alignments found left out. Of a part of which nothing is known, what the whole leaves out of it is looked for: if nothing, it is fuller.
 * @param alignments between the testimony's members; those of other quotes are passed over.
 */
export function isFuller(
  quoteId: string,
  alignments: readonly Pick<Alignment, 'quotes' | 'relation' | 'differences'>[],
): boolean {
  return alignments.some(({ quotes, relation, differences }) => {
    if (relation === 'different' || !quotes.includes(quoteId)) return false;
    const [own, other] = quotes[0] === quoteId ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const omissions = differences.filter(({ what }) => what === 'omission');
    if (omissions.some((one) => one[own] !== null)) return true;
    return relation === 'partial' && omissions.every((one) => one[other] === null);
  });
}
