/** What changed between two versions of a text, word by word, in any script. */
import { diffArrays } from 'diff';

export interface DiffPart {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Edits beyond which nobody reads them one by one; then all of it counts as written anew. */
const MOST_EDITS = 400;

/** @returns in reading order; what is not `removed` makes the text after, word for word. */
export function wordDiff(before: string, after: string, language: string): readonly DiffPart[] {
  const [old, next] = [wordsOf(before, language), wordsOf(after, language)];
  const changes = diffArrays(old, next, {
    comparator: (a, b) => a.trim() === b.trim(),
    maxEditLength: MOST_EDITS,
  });
  const parts = changes
    ? changes.map(({ added, removed, value }) => ({
        what: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        text: value.join(''),
      }))
    : [
        { what: 'removed' as const, text: before },
        { what: 'added' as const, text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}

/** Each with the white space behind it, so that a change is one stretch and not as many as it has words. */
function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (/^\s+$/.test(segment) && words.length > 0) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
  }
  return words;
}
