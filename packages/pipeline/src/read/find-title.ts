/** The title of a plain text: its first line, when that looks like one. */
import { isProse, type Line } from './text-lines.ts';

const LONGEST_TITLE = 200;

/**
 * A first line that a blank line sets off from prose below, without the full stop of a sentence. A line that is one whole quotation is
 * taken for a statement, but for one below a newspaper's name and its date that no mark ends: there the title stands.
 * @param known the title from elsewhere: the first line is the title when it says the same, whatever it looks like.
 * @param marks what lines were recognised as, by index: nothing but a newspaper's name and its date may stand above the title.
 */
export function findTitle(
  lines: readonly Line[],
  known: string | null,
  marks: ReadonlyMap<number, { readonly note: string | null }>,
): number | null {
  const at = lines.findIndex(({ words }, index) => words !== '' && !marks.has(index));
  const line = lines[at];
  if (line === undefined) return null;
  if (known !== null && squeezed(known) === squeezed(line.words)) return at;
  const above = lines.slice(0, at).flatMap(({ words }, index) => (words === '' ? [] : [marks.get(index)]));
  if (known !== null || !above.every(isHead)) return null;
  const isSetOff = lines[at + 1]?.words === '' || marks.has(at + 1);
  return isSetOff &&
    looksLikeTitle(line.words, above.length > 0) &&
    lines.slice(at + 1).some(({ words }) => isProse(words))
    ? at
    : null;
}

function isHead(mark: { readonly note: string | null } | undefined): boolean {
  return mark?.note === 'dateline' || mark?.note === 'byline';
}

function looksLikeTitle(words: string, isBelowHead: boolean): boolean {
  if (words.length > LONGEST_TITLE || !/\p{L}.*\p{L}/u.test(words)) return false;
  if (/[.:;,،؛۔]["'”’“»)\]]*$/u.test(words) || /^[•*·–—-]\s/u.test(words)) return false;
  const isQuotation = /^["“„«»'‘‚][^"“”„«»]*["”“»«’']$/u.test(words);
  return !isQuotation || (isBelowHead && !/[!?؟…].$/u.test(words));
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
