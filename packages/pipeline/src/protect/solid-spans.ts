/** Names that are looked for letter by letter, whatever they stand beside. */
import type { HiddenSpan } from './hidden-span.ts';
import type { HidingTable } from './hiding-table.ts';

const LETTER_BEFORE = /\p{L}$/u;
const SPACED_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A listed "K. W." has one full stop more than the initials have. */
const holds = (one: Pick<HiddenSpan, 'start' | 'end'>, other: HiddenSpan) =>
  one.start <= other.start && other.end <= one.end;

export function solidSpans(
  text: string,
  { solid }: HidingTable,
  taken: readonly HiddenSpan[],
): readonly HiddenSpan[] {
  return solid.flatMap(([name, instead]) => {
    const spans: HiddenSpan[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isApart = !LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || !SPACED_SCRIPT.test(name);
      const isWithin = taken.some(
        (span) => span.start < end && at < span.end && !holds({ start: at, end }, span),
      );
      if (isApart && !isWithin) spans.push({ start: at, end, instead });
    }
    return spans;
  });
}
