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

const LETTER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}_]';
const WORD = `[\\p{L}\\p{N}_]${LETTER}*(?:['’ʼ‘\`´]${LETTER}+)*`;
const KINDS = ['mark', 'id', 'address', 'handle', 'word'] as const;
const PIECES = new RegExp(
  [
    `(?<mark>(?:${PSEUDONYM})(?!${LETTER})|${UNCLEAR.replace('?', '\\?')})`,
    `(?<id>(?<!${LETTER})p_[0-9a-f]{1,20}(?!${LETTER}))`,
    // With a scheme, or as people write them: example.org/somebody, and mail.
    `(?<address>\\p{L}[\\p{L}\\p{N}+.-]*://[^\\s<>"”«»]+|(?:${LETTER}|[.+-])+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|(?<!${LETTER})[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,10}/[^\\s<>"”«»]+)`,
    `(?<handle>[@＠]${LETTER}(?:${LETTER}|[.-](?=${LETTER}))*)`,
    `(?<word>${WORD})`,
  ].join('|'),
  'gu',
);

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECES)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'word';
    const found = kind === 'address' ? match[0].replace(/[.,;:!?)\]}'’]+$/u, '') : match[0];
    pieces.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  return pieces;
}

/** Between two words of one name; a sentence ends between no two, but an initial has a full stop as well. */
const BETWEEN = /^[\s\p{Cf}.,\-‐-―·_/"“”«»()’']{1,4}$/u;
const LONGEST_INITIAL = 2;

export function standTogether(text: string, before: Piece, { start }: Piece): boolean {
  const between = text.slice(before.end, start);
  return BETWEEN.test(between) && (!/\.\s/u.test(between) || before.text.length <= LONGEST_INITIAL);
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
  return [...new Set(forms)].filter((form) => form !== '');
}

function bare(folded: string): string {
  return folded.replace(/[^\p{L}]/gu, '');
}
