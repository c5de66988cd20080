/**
 * Initials of people who are hidden strictly, where the text names them in full as well: "K. W.", «К. В.»; and beside a word of the name, "K. Weiß",
 * "Klara W.". What else letters with full stops stand for is left alone.
 */
import { romanise } from '../names/name-tokens.ts';
import type { Piece } from './text-pieces.ts';

export interface Initials {
  /** Pseudonyms by the initials of all words of a name, and of given name and surname. */
  readonly runs: Map<string, Set<string>>;
  /** Initials of every word of a name, by pseudonym. */
  readonly of: Map<string, Set<string>>;
}

export const noInitials = (): Initials => ({ runs: new Map(), of: new Map() });

/** @param words of a name, two or more. */
export function addInitials({ runs, of }: Initials, words: readonly string[], pseudonym: string): void {
  const letters = words.map((word) => initialOf(word.charAt(0)));
  const own = of.get(pseudonym) ?? new Set();
  for (const letter of letters) own.add(letter);
  of.set(pseudonym, own);
  for (const run of [letters.join(''), `${letters[0]}${letters.at(-1)}`])
    runs.set(run, (runs.get(run) ?? new Set()).add(pseudonym));
}

/** One letter for those that stand for one sound in two languages or alphabets. */
function initialOf(letter: string): string {
  const latin = romanise(letter).charAt(0) || letter;
  return latin.replace('w', 'v').replace('c', 'k').replace(/[jy]/u, 'i').replace('h', 'g');
}

/** Abbreviations that are written as initials are. */
const NO_NAMES = new Set(
  (
    'us usa uk un eu am pm ad bc ac la ny dc ps tv id pr zb dh ua vp io oä ok op cv no sa aş tc jc cia fbi nsa md fc mp ma ba da dna ev ' +
    'ро тд тп тк те нэ сш се'
  ).split(' '),
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
const RUN = /\p{Lu}\.[\s\p{Cf}]{0,2}\p{Pd}?\p{Lu}\./u;

/** Whether to look for them at all. */
export function hasInitials(text: string): boolean {
  return RUN.test(text);
}

/**
 * @param isSurname whether a word may be the surname that the initials belong to.
 * @returns all initials that stand in a row, where they are a whole name's and stand beside no other, with the full stops inside them.
 */
export function initialsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { runs }: Initials,
  isSurname: (piece: Piece) => boolean,
): InitialsFound | null {
  if (runs.size === 0 || !isInitial(text, pieces[at])) return null;
  const before = pieces[at - 1];
  if (before && isRightBefore(text, pieces, at) && (isInitial(text, before) || isSurname(before)))
    return null;
  let count = 1;
  while (count <= MOST && areTogether(text, pieces, at + count) && isInitial(text, pieces[at + count]))
    count += 1;
  const run = pieces.slice(at, at + count);
  const last = run.at(-1);
  if (count < 2 || count > MOST || !last) return null;
  if (NO_NAMES.has(run.map(({ text: letter }) => letter.toLowerCase()).join(''))) return null;
  const next = pieces[at + count];
  if (next && areTogether(text, pieces, at + count) && isSurname(next)) return null;
  const pseudonyms = runs.get(run.map(({ text: letter }) => initialOf(letter)).join(''));
  return pseudonyms === undefined ? null : { pieces: count, end: last.end, pseudonyms };
}

/** Also as lists have it: Weiß, K. W. */
function isRightBefore(text: string, pieces: readonly Piece[], at: number): boolean {
  return areTogether(text, pieces, at) || /^,\s$/u.test(text.slice(pieces[at - 1]?.end, pieces[at]?.start));
}

function areTogether(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || piece?.kind !== 'word') return false;
  const between = text.slice(before.end, piece.start);
  // Behind a word the full stop ends a sentence.
  return NEXT_TO.test(between) && (before.text.length === 1 || !between.startsWith('.'));
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
  while (
    count < MOST &&
    isOwn(text, pieces, at + count + 1, own) &&
    isRightBefore(text, pieces, at + count + 1)
  )
    count += 1;
  return count;
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
