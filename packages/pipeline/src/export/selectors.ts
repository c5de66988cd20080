/** W3C selectors that find a range of a report's text again: by its words, and by its place in code points. */
import { bisect } from '@crossquote/domain';
import type { RangeRecord } from './records.ts';
import type { ReportGroup } from './report-groups.ts';

/** UTF-16 code units before and after that words are told apart by. */
const CONTEXT = 32;

/** Without prefix and suffix where the sentences around it are not there, or are not as they are stored. */
export function selectorsOf(range: RangeRecord, group: ReportGroup): readonly object[] {
  return [
    { type: 'TextQuoteSelector', exact: range.text, ...contextOf(range, group) },
    {
      type: 'TextPositionSelector',
      start: codePoints(range.start, group.wide),
      end: codePoints(range.end, group.wide),
    },
  ];
}

/** @param wide offsets where characters of two code units begin, ascending. */
function codePoints(offset: number, wide: readonly number[]): number {
  return offset - bisect(wide.length, (index) => (wide[index] ?? 0) < offset);
}

function contextOf({ start, end, text }: RangeRecord, { sentences }: ReportGroup): object {
  const first = bisect(sentences.length, (index) => (sentences[index]?.end ?? 0) <= start);
  const last = bisect(sentences.length, (index) => (sentences[index]?.end ?? 0) < end);
  const near = sentences.slice(Math.max(0, first - 1), last + 2);
  const [from, to] = [near[0]?.start, near.at(-1)?.end];
  const words = near.map((sentence) => sentence.text ?? '').join('');
  if (from === undefined || to === undefined || words.length !== to - from) return {};
  if (words.slice(start - from, end - from) !== text) return {};
  return {
    prefix: words.slice(Math.max(0, start - from - CONTEXT), start - from).replace(/^[\udc00-\udfff]/, ''),
    suffix: words.slice(end - from, end - from + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}
