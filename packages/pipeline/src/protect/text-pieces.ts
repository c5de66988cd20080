/** A text cut into what can be, or lead to, somebody's name: words, handles, addresses, ids of speakers. */
import { fold, foldedStem } from '../names/fold.ts';
import { PSEUDONYM, UNCLEAR } from './pseudonym.ts';

export interface Piece {
  readonly kind: 'mark' | 'id' | 'address' | 'handle' | 'word';
  readonly text: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The sign before a handle, as keyboards of several scripts have it. */
export const AT = '[@＠﹫]';
const LETTER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}_]';
/** Of words written as one with a stroke below between them (interview_mira_holm) each is looked at. */
const WORD_LETTER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}]';
const WORD = `[\\p{L}\\p{N}]${WORD_LETTER}*(?:['’ʼ‘\`´]${WORD_LETTER}+)*`;
const KINDS = ['mark', 'id', 'address', 'handle', 'word'] as const;
const MARK = `((?:${PSEUDONYM})(?!${LETTER})|${UNCLEAR.replace('?', '\\?')})`;
/** Everything is bounded, so that no text takes longer than its length. */
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
const REST = '[^\\s<>"”«»]{1,2000}';
const LINKS = [
  `((?<!${LETTER})p_[0-9a-f]{1,20}(?!${LETTER}))`,
  // With a scheme, or as people write them: mail, and example.org/somebody.
  `(\\p{L}[\\p{L}\\p{N}+.-]{0,20}://${REST}|(?<!${LETTER}|[.+-])${LETTER}(?:${LETTER}|[.+-]){0,100}${AT}${LABEL}(?:\\.${LABEL}){1,8}|(?<!${LETTER})${LABEL}(?:\\.${LABEL}){0,8}\\.\\p{L}{2,10}/${REST})`,
  // On networks of many servers it has the server's name behind it.
  `(${AT}${LETTER}(?:${LETTER}|[.-](?=${LETTER}))*(?:${AT}${LABEL}(?:\\.${LABEL}){1,8})?)`,
];
const PIECES = new RegExp([MARK, ...LINKS, `(${WORD})`].join('|'), 'gu');
/** Most texts have none of what all but words are for, and take a fourth of the time then. */
const HAS_OTHERS = /[@＠﹫/]|p_|Person-/u;
/** Asked by `test` alone, which makes no object. */
const NEXT_WORD = new RegExp(WORD, 'uy');
const NO_WORD = /[^\p{L}\p{N}]*/uy;

export function piecesOf(text: string): readonly Piece[] {
  if (!HAS_OTHERS.test(text)) return wordsIn(text);
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECES)) {
    const kind = linkKind(match);
    const found = kind === 'address' ? match[0].replace(/[.,;:!?)\]}'’]+$/u, '') : match[0];
    pieces.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  return pieces;
}

function wordsIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; ; ) {
    NO_WORD.lastIndex = at;
    NO_WORD.test(text);
    const start = NO_WORD.lastIndex;
    NEXT_WORD.lastIndex = start;
    if (!NEXT_WORD.test(text)) return pieces;
    at = NEXT_WORD.lastIndex;
    pieces.push({ kind: 'word', text: text.slice(start, at), start, end: at });
  }
}

/** Groups stand in the order of the kinds. */
function linkKind(match: RegExpExecArray): Piece['kind'] {
  return KINDS.find((_, i) => match[i + 1] !== undefined) ?? 'word';
}

/** Between two words of one name; a sentence ends between no two, but an initial has a full stop as well. */
const BETWEEN = /^[\s\p{Cf}.,\-‐-―·_/"“”«»()’']{1,4}$/u;
const LONGEST_INITIAL = 2;

export function standTogether(text: string, before: Piece, { start }: Piece): boolean {
  const between = text.slice(before.end, start);
  return BETWEEN.test(between) && (!/\.\s/u.test(between) || before.text.length <= LONGEST_INITIAL);
}

/** Begins with a small letter. Georgian has no capitals, though its letters count as small ones. */
export function isSmall(word: string): boolean {
  return /^[\p{P}\p{Cf}_]*(?!\p{Script=Georgian})\p{Ll}/u.test(word);
}

const SHOUTED = /^\p{Lu}{2,}$/u;

/** Whether the words beside one are in capitals, as in a headline: there its own tell nothing. */
export function isShouted(pieces: readonly Piece[], at: number): boolean {
  return [pieces[at - 1], pieces[at + 1]].some((other) => other?.kind === 'word' && SHOUTED.test(other.text));
}

/** Letters alone, folded: the form that words of names are known and looked up by. */
export function wordKey(word: string): string {
  return bare(foldedStem(word.replace(/\p{Cf}/gu, '')));
}

/** Letters and digits alone, folded, of a handle or of several words written as one. */
export function flatKey(text: string): string {
  return fold(text.replace(/\p{Cf}/gu, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The forms that a word as written may be known by: with an article or a preposition written onto it, before or behind an apostrophe. */
export function formsOf(word: string): readonly string[] {
  const plain = word.replace(/\p{Cf}/gu, '');
  const folded = fold(plain);
  const forms = [wordKey(plain), bare(folded)];
  if (folded.includes("'"))
    forms.push(
      ...folded
        .split("'")
        .map(bare)
        .filter((part) => part.length > 1),
    );
  if (/\p{Script=Arabic}/u.test(folded)) {
    forms.push(...forms.filter((form) => /^[وفبلك].{3}/u.test(form)).map((form) => form.slice(1)));
  }
  if (HEBREW_PREFIX.test(folded)) forms.push(bare(folded.replace(HEBREW_PREFIX, '')));
  return [...new Set(forms)].filter((form) => form !== '');
}

/** And, the, in, to, from, that, as: written onto the word. */
const HEBREW_PREFIX = /^(?:[והבלמשכ]|ו[הבלמשכ]|של)(?=\p{Script=Hebrew}{3})/u;

function bare(folded: string): string {
  return folded.replace(/[^\p{L}]/gu, '');
}
