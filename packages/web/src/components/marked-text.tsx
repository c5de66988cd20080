/** Words of a report, each difference marked, named for whoever does not see colours; words that the other side says too bear their partner's key. */
import type { Words } from '../text/words.ts';
import type { Segment } from '../view/segments.ts';

export function MarkedText({ segments, words }: { segments: readonly Segment[]; words: Words }) {
  return (
    <>
      {runsOf(segments).map(({ what, run }) => {
        const inside = run.map((segment) => <Linked segment={segment} />);
        if (what === null) return <>{inside}</>;
        return (
          <mark class={`differs ${what}`} title={words.t(`difference.${what}`)}>
            {inside}
          </mark>
        );
      })}
    </>
  );
}

interface Run {
  /** What differs; null: nothing. */
  readonly what: string | null;
  readonly run: Segment[];
}

/** What differs alike is one mark, though words in it are linked. */
function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: Run[] = [];
  for (const segment of segments) {
    const what = segment.marks.find((mark) => mark.what !== 'link')?.what ?? null;
    const last = runs.at(-1);
    if (last?.what === what) last.run.push(segment);
    else runs.push({ what, run: [segment] });
  }
  return runs;
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
