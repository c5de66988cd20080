/** What the word before a full stop is listed as. */
import type { Place } from './place.ts';
import { spaceStart, wordBefore, wordStart } from './words-around.ts';

/** Abbreviated words before the last one (`i. d. R.`). */
const MOST_PARTS = 2;
const SHORT_PART = /^\p{L}{1,3}\.$/u;

/**
 * A word can be listed as itself, with the abbreviated words before it (`z. B.`), or by its last part (`US-Dept.`, `l'art.`).
 * @param at past the word.
 * @returns bits of `Kind`; 0 for what is no abbreviation.
 */
export function abbreviationKind(word: string, at: number, place: Place): number {
  const { words } = place;
  const previous = partsBefore(at, place);
  const joined = previous === '' ? 0 : words.kindOf(previous + word);
  if (joined !== 0) return joined;
  const own = words.kindOf(word);
  if (own !== 0) return own;
  const part = Math.max(
    word.lastIndexOf('-'),
    word.lastIndexOf('/'),
    word.lastIndexOf("'"),
    word.lastIndexOf('’'),
  );
  return part === -1 ? 0 : words.kindOf(word.slice(part + 1));
}

/** With their full stops: `d.` of `d. h.`; empty when there are none. */
function partsBefore(at: number, { text, sentence }: Place): string {
  let found = '';
  let end = wordStart(text, at, sentence);
  for (let count = 0; count < MOST_PARTS; count++) {
    const gap = spaceStart(text, end, sentence);
    const word = text[gap - 1] === '.' ? wordBefore(text, gap, sentence) : '';
    if (!SHORT_PART.test(word)) break;
    found = word + found;
    end = wordStart(text, gap, sentence);
  }
  return found;
}
