/** "The young man", where she is called Young: a common word as it is written tells nothing of anybody, and hidden it would tell what the name is. */
import { isSaidBeside } from './said-beside.ts';
import { isSmall, type Piece, wordKey } from './text-pieces.ts';
import { isCommonWord } from './words-as-names.ts';

/** Given names and surnames oftener than words, but not where they are written small among capitals. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  `rose roses mark grace hope faith joy dawn ruby amber ivy lily olive pearl bill jack frank grant drew chase miles dean reed ray earl duke guy major victor
    stone baron bishop abbot prince field fields gold berg stein blum blume engel herzog graf ritter mai august linde ernst`.split(
    /\s+/u,
  ),
);

/** Whether a word is no name where it stands: in a line that writes capitals, with no title and no verb of saying beside it. */
export function isPlainWordAt(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !isSmall(piece.text)) return false;
  if (!isCommonWord(piece.text) && !NAMES_TOO.has(wordKey(piece.text))) return false;
  return hasCapitalBeside(text, piece) && !isSaidBeside(text, pieces, at);
}

/** Of a line no more is read on either side: some are as long as a book. */
const REACH = 300;

/** Somebody who writes none of them writes names small as well. */
function hasCapitalBeside(text: string, { start, end }: Piece): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split('\n')[0] ?? '';
  return /\p{Lu}/u.test(before) || /\p{Lu}/u.test(behind);
}
