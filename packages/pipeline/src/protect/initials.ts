/** Initials of people who are hidden strictly: "K. W.", "K. Weiß", "Klara W.", «К. В.». What else two letters with full stops stand for is left alone. */
import { romanise } from '../names/name-tokens.ts';
import type { Piece } from './text-pieces.ts';

export interface Initials {
  /** Pseudonyms by the initials of given name and surname. */
  readonly pairs: Map<string, Set<string>>;
  /** Initials of every word of a name, by pseudonym. */
  readonly of: Map<string, Set<string>>;
}

export const noInitials = (): Initials => ({ pairs: new Map(), of: new Map() });

/** @param words of a name, two or more. */
export function addInitials({ pairs, of }: Initials, words: readonly string[], pseudonym: string): void {
  const letters = words.map((word) => initialOf(word.charAt(0)));
  const own = of.get(pseudonym) ?? new Set();
  for (const letter of letters) own.add(letter);
  of.set(pseudonym, own);
  const pair = `${letters[0]}${letters.at(-1)}`;
  pairs.set(pair, (pairs.get(pair) ?? new Set()).add(pseudonym));
}

/** One letter for those that stand for one sound in two languages or alphabets. */
function initialOf(letter: string): string {
  const latin = romanise(letter).charAt(0) || letter;
  return latin.replace('w', 'v').replace('c', 'k').replace(/[jy]/u, 'i').replace('h', 'g');
}

/** Abbreviations that are written as initials are. */
const NO_NAMES = new Set(
  'us uk un eu am pm ad bc la ny dc ps tv id pr zb dh ua vp io oä ok op cv no ро тд тп тк те нэ сш се'.split(
    ' ',
  ),
);

/** A letter with a full stop. */
function isInitial(text: string, piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'word' && /^\p{Lu}$/u.test(piece.text) && text.charAt(piece.end) === '.';
}

export interface InitialsFound {
  readonly pieces: number;
  readonly end: number;
  readonly pseudonyms: ReadonlySet<string>;
}

const MOST = 3;

/** @param isName whether a word may be the surname that the initials belong to. @returns initials that stand for a whole name, with the full stop inside them. */
export function initialsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { pairs }: Initials,
  isName: (piece: Piece) => boolean,
): InitialsFound | null {
  if (pairs.size === 0 || !isInitial(text, pieces[at])) return null;
  let count = 1;
  while (count < MOST && areTogether(text, pieces, at + count) && isInitial(text, pieces[at + count]))
    count += 1;
  const run = pieces.slice(at, at + count);
  const [first, last] = [run[0], run.at(-1)];
  if (count < 2 || !first || !last) return null;
  if (NO_NAMES.has(run.map((piece) => piece.text.toLowerCase()).join(''))) return null;
  const next = pieces[at + count];
  if (next && areTogether(text, pieces, at + count) && isName(next)) return null;
  const pseudonyms = pairs.get(`${initialOf(first.text)}${initialOf(last.text)}`);
  return pseudonyms === undefined ? null : { pieces: count, end: last.end, pseudonyms };
}

function areTogether(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return before !== undefined && piece?.kind === 'word' && NEXT_TO.test(text.slice(before.end, piece.start));
}

const NEXT_TO = /^\.?[\s\p{Cf}]{0,2}\p{Pd}?$/u;

/** @returns how many pieces right before `at` are initials of the person. */
export function initialsBefore(
  text: string,
  pieces: readonly Piece[],
  at: number,
  own: ReadonlySet<string> | undefined,
): number {
  let count = 0;
  while (count < MOST && isOwn(text, pieces, at - count - 1, own) && areTogether(text, pieces, at - count))
    count += 1;
  return count;
}

/** Likewise right behind the piece at `at`. */
export function initialsBehind(
  text: string,
  pieces: readonly Piece[],
  at: number,
  own: ReadonlySet<string> | undefined,
): number {
  let count = 0;
  while (count < MOST && isOwn(text, pieces, at + count + 1, own) && isBehind(text, pieces, at + count + 1))
    count += 1;
  return count;
}

/** Also as lists have it: Weiß, K. */
function isBehind(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return false;
  return areTogether(text, pieces, at) || /^,\s$/u.test(text.slice(before.end, piece.start));
}

function isOwn(
  text: string,
  pieces: readonly Piece[],
  at: number,
  own: ReadonlySet<string> | undefined,
): boolean {
  const piece = pieces[at];
  return own !== undefined && isInitial(text, piece) && own.has(initialOf(piece.text));
}
