/** The title of a plain text: its first line, when that looks like one. */
import { isProse, type Line } from './text-lines.ts';

const LONGEST_TITLE = 200;

/**
 * A first line that a blank line sets off from prose below, without the full stop of a sentence; a line that is one whole quotation is
 * taken for a statement.
 * @param known the title from elsewhere: the first line is the title when it says the same, whatever it looks like.
 * @param isFurniture whether the line of this index was recognised as something else.
 */
export function findTitle(
  lines: readonly Line[],
  known: string | null,
  isFurniture: (index: number) => boolean,
): number | null {
  const at = lines.findIndex(({ words }, index) => words !== '' && !isFurniture(index));
  const line = lines[at];
  if (line === undefined) return null;
  if (known !== null && squeezed(known) === squeezed(line.words)) return at;
  if (known !== null || lines.slice(0, at).some(({ words }) => words !== '')) return null;
  const isSetOff = lines[at + 1]?.words === '' || isFurniture(at + 1);
  return isSetOff && looksLikeTitle(line.words) && lines.slice(at + 1).some(({ words }) => isProse(words))
    ? at
    : null;
}

function looksLikeTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || !/\p{L}.*\p{L}/u.test(words)) return false;
  if (/[.:;,،؛۔]["'”’“»)\]]*$/u.test(words) || /^[•*·–—-]\s/u.test(words)) return false;
  return !/^["“„«»'‘‚][^"“”„«»]*["”“»«’']$/u.test(words);
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
