/** Handles, addresses and words of several in one, as files are named: whether they name somebody who is hidden. */
import { isPageOfOne } from './account-on-server.ts';
import { addressKey, decoded } from './address-key.ts';
import type { Hiding } from './reading.ts';
import { sequenceAt } from './sequence-at.ts';
import { flatKey, type Piece, piecesOf } from './text-pieces.ts';
import { soundsAsWhole } from './words-known.ts';

/** Whether a handle or an address leads to somebody: names them, holds their handle, or is listed. */
export function leads(piece: Piece, hiding: Hiding): boolean {
  const { table } = hiding;
  const flat = flatKey(decoded(piece.text));
  if (table.flat.has(flat) || table.handles.some((handle) => flat.includes(handle))) return true;
  if (piece.kind === 'address') {
    const found = addressesIn(addressKey(piece.text));
    if (table.addresses.some((listed) => found.some((key) => key.startsWith(listed)))) return true;
    if (isPageOfOne(piece.text, table.accounts)) return true;
  }
  return holdsName(decoded(piece.text), hiding, true);
}

/** Itself, and what it leads on to: an archive and other services put a whole address behind their own. */
function addressesIn(key: string): readonly string[] {
  const inner = [...key.matchAll(INNER)].map((match) => key.slice(match.index + match[0].length));
  return [key, ...inner];
}

const INNER = /[/=](?:www\.)?(?=[^./=]{1,63}\.)/gu;

/** InterviewWeiss: a word that holds a name, as a file's may. */
export function isHeld({ text }: Piece, hiding: Hiding): boolean {
  return /\p{Ll}{3}\p{Lu}/u.test(text) && holdsName(text, hiding, false);
}

/** @param isLink whether names stand shortened in it. */
function holdsName(text: string, hiding: Hiding, isLink: boolean): boolean {
  const { table, known } = hiding;
  const words = piecesOf(
    text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/[^\p{L}\p{M}\p{N}\s'’]+/gu, ' ')
      .replace(/(?<=\p{L})(?=\p{N})/gu, ' '),
  );
  const row = words.map(apart);
  return words.some(
    ({ text: word }, at) =>
      known(word).flat !== null ||
      (isLink && (table.shortened.has(flatKey(word)) || soundsAsWhole(word, table))) ||
      sequenceAt(SPACED, row, at, hiding)?.isShown === false ||
      [...known(word).written, ...known(word).derived].some((key) =>
        table.parts.get(key)?.some(({ isStrict }) => isStrict && key.length >= 4),
      ),
  );
}

/** Words of an address stand beside one another whatever is between them. */
const SPACED = ' ';
const apart = (piece: Piece): Piece => ({ ...piece, start: 1, end: 0 });
