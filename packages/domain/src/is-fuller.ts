/** Whether a telling has words that another telling of its testimony lacks: where all are equal, none is the fullest. */
import type { Alignment } from './alignment.ts';

/**
 * Read from what their alignments found left out: of a part of which nothing is known to be left out, nobody can say which side is the whole.
 * @param alignments between the testimony's members; those of other quotes are passed over.
 */
export function isFuller(
  quoteId: string,
  alignments: readonly Pick<Alignment, 'quotes' | 'relation' | 'differences'>[],
): boolean {
  return alignments.some(({ quotes, relation, differences }) => {
    if (relation === 'different' || !quotes.includes(quoteId)) return false;
    const own = quotes[0] === quoteId ? 'left' : 'right';
    return differences.some((one) => one.what === 'omission' && one[own] !== null);
  });
}
