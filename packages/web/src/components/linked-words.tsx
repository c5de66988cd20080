/** What underlined words are, and where the script of links says a word's partner. */
import type { Words } from '../text/words.ts';
import type { PairView } from '../view/pair-view.ts';

export function LinkedWords({ pairs, words }: { pairs: readonly PairView[]; words: Words }) {
  const isLinked = pairs.some(({ sides }) =>
    sides.some(({ parts }) => parts.some((part) => part.some(({ marks }) => marks.some(isLink)))),
  );
  if (!isLinked) return null;
  return (
    <>
      <p class="note linked-how">{words.t('links.how')}</p>
      <p class="unseen" role="status" data-partner />
    </>
  );
}

function isLink({ what }: { readonly what: string }): boolean {
  return what === 'link';
}
