/** What a page shows of a difference, with names hidden as whoever looks may see them: never the same words on both sides. */
import { UNCLEAR } from '@crossquote/pipeline';
import type { DifferenceView } from './pair-view.ts';

/**
 * Two people of one surname are told apart by their whole names; a name that is hidden is one pseudonym however it is spelt, and sets nothing apart.
 * @param speakers of the tellings on either side.
 */
export function toldApart(
  differences: readonly DifferenceView[],
  [one, other]: readonly [string | null, string | null],
): readonly DifferenceView[] {
  return differences.flatMap((difference) => {
    const { what, left, right } = difference;
    // Somebody of several: nothing says that it is one person.
    if (left !== right || left === null || left === UNCLEAR) return [difference];
    return what === 'speaker' && one !== other ? [{ ...difference, left: one, right: other }] : [];
  });
}
