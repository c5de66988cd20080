/** Words of a report, each difference marked, named for whoever does not see colours; words that the other side says too bear their partner's key. */
import type { Words } from '../text/words.ts';
import type { Segment } from '../view/segments.ts';

export function MarkedText({ segments, words }: { segments: readonly Segment[]; words: Words }) {
  return (
    <>
      {segments.map((segment) => {
        const differs = segment.marks.find(({ what }) => what !== 'link');
        const inside = <Linked segment={segment} />;
        if (!differs) return inside;
        return (
          <mark class={`differs ${differs.what}`} title={words.t(`difference.${differs.what}`)}>
            {inside}
          </mark>
        );
      })}
    </>
  );
}

function Linked({ segment: { text, marks } }: { segment: Segment }) {
  const link = marks.find(({ what }) => what === 'link')?.id ?? null;
  if (link === null) return <>{text}</>;
  return (
    <span class="linked" data-link={link}>
      {text}
    </span>
  );
}
