/** The words between quotation marks inside a mixed quote, for sets that mark those as direct quotes of their own. */
import type { TextRange } from '@crossquote/domain';

const QUOTED = /„[^„“”"]+[“”"]|“[^“”]+”|"[^"]+"|«[^«»]+»|»[^«»]+«/g;
const MARK = /[„“”"«»]/;

export function quotedWithin(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.flatMap((range) => {
    // Content stands without the marks at its own ends.
    const start = MARK.test(text[range.start - 1] ?? '') ? range.start - 1 : range.start;
    const end = MARK.test(text[range.end] ?? '') ? range.end + 1 : range.end;
    return Array.from(text.slice(start, end).matchAll(QUOTED), (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
}
