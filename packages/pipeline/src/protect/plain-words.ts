/** "The young man", where she is called Young: a common word as it is written tells nothing of anybody, and hidden it would tell what the name is. */
import { isSaidBeside } from './said-beside.ts';
import { isSmall, type Piece, wordKey } from './text-pieces.ts';
import { isCommonWord } from './words-as-names.ts';
import { writesCapitals } from './writes-capitals.ts';

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
  return isInProse(text, piece) && !isSaidBeside(text, pieces, at);
}

/** Of a line no more is read on either side: some are as long as a book. */
const REACH = 300;
/** Of a name of a file or an account, which are written small as well: `Interview_young`, `young.docx`, `#young`. */
const WRITTEN_AS_ONE = /[_/\\#@]|\.[\p{L}\p{N}]/u;
const FILE_NAME = /\.\p{L}[\p{L}\p{N}]{1,4}$/u;
const BEHIND_INITIAL = /(?<!\p{L})\p{L}\.\s?$/u;

/** Somebody who writes no capitals writes names small as well; one inside what is written as one with the word tells nothing of that. */
function isInProse(text: string, { start, end }: Piece): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split('\n')[0] ?? '';
  const [joinedBefore = ''] = /\S*$/u.exec(before) ?? [];
  const [joinedBehind = ''] = /^\S*/u.exec(behind) ?? [];
  if (WRITTEN_AS_ONE.test(joinedBefore + text.slice(start, end) + joinedBehind)) return false;
  if (FILE_NAME.test(behind) || BEHIND_INITIAL.test(before)) return false;
  const others = [before.slice(0, before.length - joinedBefore.length), behind.slice(joinedBehind.length)];
  return writesCapitals(others.join('\n'), text.slice(start, end));
}
