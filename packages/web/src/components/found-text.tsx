/** Words of a report, or of its translation, with those marked that were looked for. */
import type { FoundText as Found } from '@crossquote/pipeline';
import { segmentsOf } from '../view/segments.ts';

export function FoundText({ of: { text, found } }: { of: Found }) {
  const marks = found.map((range) => ({ ...range, what: 'found', id: null }));
  const segments = segmentsOf({ start: 0, end: text.length }, marks, (start, end) => text.slice(start, end));
  return (
    <>
      {segments.map((segment) =>
        segment.marks.length > 0 ? <mark>{segment.text}</mark> : <>{segment.text}</>,
      )}
    </>
  );
}
