/** Words of a report, each difference marked; named for whoever does not see colours. */
import type { Words } from '../text/words.ts';
import type { Segment } from '../view/segments.ts';

export function MarkedText({ segments, words }: { segments: readonly Segment[]; words: Words }) {
  return (
    <>
      {segments.map(({ text, marks: [mark] }) =>
        mark ? (
          <mark class={`differs ${mark.what}`} title={words.t(`difference.${mark.what}`)}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
