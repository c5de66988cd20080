/** The differences that a page has something to show of: see `wordsApart`. */
import { wordsApart } from '@crossquote/pipeline';
import type { DifferenceView } from './pair-view.ts';

/** @param speakers of the tellings on either side. */
export function toldApart(
  differences: readonly DifferenceView[],
  speakers: readonly [string | null, string | null],
): readonly DifferenceView[] {
  return differences.flatMap((difference) => {
    const shown = wordsApart(difference.what, [difference.left, difference.right], speakers);
    return shown ? [{ ...difference, left: shown[0], right: shown[1] }] : [];
  });
}
