/** Words with their places into lines: what stands beside one another without a wide gap, in the order in which it is read. */
import type { PdfItem } from './pdf-contents.ts';

export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** By their letters, most first. */
  readonly fonts: readonly string[];
  readonly isRtl: boolean;
  readonly isArtifact: boolean;
  readonly items: readonly PdfItem[];
}

/** In sizes of letters: a wider gap parts two lines, unless lines nearby run through it, as between the words of a justified line. */
const GAP = 0.9;
/** In sizes of letters: nothing runs over a wider one. */
const WIDE_GAP = 2.5;
/** In sizes of letters: behind the mark of a list's point or a numbered paragraph. */
const GAP_BEHIND_MARK = 6;
/** In sizes of letters: more is a space. */
const SPACE = 0.17;

/** A point of a list, or the number of a paragraph. */
export const POINT =
  /^(?:[•●○◦▪■□–—*·‣⁃➢✓-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/iu;

const RTL = /(?!\p{Nd})[\u0590-\u08ff]/u;
const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LTR_OR_FIGURE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
/** Without letters. */
const FIGURE = /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u;

/** By their place from the top, then from the left. */
export function pageLines(items: readonly PdfItem[]): readonly PageLine[] {
  const isRtl = lettersLike(RTL, items) > lettersLike(LTR, items);
  const rows = rowsOf(withoutShadows(items));
  const pieces = rows.map((row) => piecesOf(row));
  return pieces.flatMap((row, index) => joined(row, index, pieces).map((piece) => lineOf(piece, isRtl)));
}

function lettersLike(script: RegExp, items: readonly PdfItem[]): number {
  return items.reduce(
    (sum, { text }) => sum + Array.from(text).filter((letter) => script.test(letter)).length,
    0,
  );
}

/** Bold type is made by some programs by setting words twice, a hair apart. */
function withoutShadows(items: readonly PdfItem[]): readonly PdfItem[] {
  return items.filter(({ text, x, y, size }, index) => {
    const before = items[index - 1];
    return !(
      before?.text === text &&
      text.trim() !== '' &&
      Math.abs(before.x - x) < size * 0.12 &&
      Math.abs(before.y - y) < size * 0.12
    );
  });
}

/** Items that stand on one line across the page, with what is raised or lowered a little; each from left to right. */
function rowsOf(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const rows: { size: number; y: number; items: PdfItem[] }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const isBlank = item.text.trim() === '';
    if (row === undefined || item.y - row.y > 0.5 * Math.max(row.size, isBlank ? 0 : item.size)) {
      rows.push({ size: isBlank ? 0 : item.size, y: item.y, items: [item] });
      continue;
    }
    row.items.push(item);
    if (!isBlank && item.size > row.size) {
      row.size = item.size;
      row.y = item.y;
    }
  }
  return rows.map((row) => row.items.sort((a, b) => a.x - b.x));
}

type Piece = PdfItem[];

function piecesOf(row: readonly PdfItem[]): Piece[] {
  const pieces: Piece[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    if (item.text.trim() === '') {
      // Whether a gap is one is seen by what stands at both of its sides.
      pieces.at(-1)?.push(item);
      continue;
    }
    const piece = pieces.at(-1);
    if (piece === undefined || item.x - right > GAP * sizeOf(piece, item)) pieces.push([item]);
    else piece.push(item);
    right = Math.max(right, item.x + item.width);
  }
  return pieces;
}

function sizeOf(piece: Piece, item: PdfItem): number {
  return Math.max(item.size, piece.findLast(({ text }) => text.trim() !== '')?.size ?? 0);
}

function joined(row: readonly Piece[], index: number, rows: readonly (readonly Piece[])[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of row) {
    const last = result.at(-1);
    if (last !== undefined && belong(last, piece, index, rows)) last.push(...piece);
    else result.push([...piece]);
  }
  return result;
}

function belong(a: Piece, b: Piece, index: number, rows: readonly (readonly Piece[])[]): boolean {
  const [from, to] = [rightOf(a), leftOf(b)];
  const size = Math.max(b[0]?.size ?? 0, a[0]?.size ?? 0);
  const gap = (to - from) / size;
  if (gap <= GAP_BEHIND_MARK && (isPoint(a) || isPointFromRight(a, b))) return true;
  return gap <= WIDE_GAP && isCrossed((from + to) / 2, index, rows, NEAR * size);
}

function isPoint(piece: Piece): boolean {
  return POINT.test(wordsOf(piece));
}

/** Of lists in a script from right to left. */
function isPointFromRight(piece: Piece, point: Piece): boolean {
  return RTL.test(wordsOf(piece)) && /^(?:[•●▪–*-]|[.)(-]*\p{Nd}{1,3}[.)(-]+)$/u.test(wordsOf(point));
}

function wordsOf(piece: Piece): string {
  return piece
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** How many rows above and below are looked at, and how far away, in sizes of letters. */
const NEARBY = 3;
const NEAR = 3.6;

/** The lines nearest above and below that come as far as that place run through it, or there are none: it is no gap between columns. */
function isCrossed(x: number, index: number, rows: readonly (readonly Piece[])[], reach: number): boolean {
  const near = (row: readonly Piece[]) => Math.abs(yOf(row) - yOf(rows[index])) < reach && comesTo(row, x);
  const above = rows.slice(Math.max(0, index - NEARBY), index).findLast(near);
  const below = rows.slice(index + 1, index + 1 + NEARBY).find(near);
  return [above, below].every((row) => row === undefined || runsThrough(row, x));
}

function comesTo(row: readonly Piece[], x: number): boolean {
  return row.some((piece) => rightOf(piece) > x);
}

function runsThrough(row: readonly Piece[], x: number): boolean {
  return row.some((piece) => leftOf(piece) < x - 1 && rightOf(piece) > x + 1);
}

function yOf(row: readonly Piece[] | undefined): number {
  return row?.[0]?.[0]?.y ?? 0;
}

function leftOf(piece: Piece): number {
  return Math.min(...piece.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
}

function rightOf(piece: Piece): number {
  return Math.max(...piece.filter(({ text }) => text.trim() !== '').map(({ x, width }) => x + width));
}

/**
 * @param piece from left to right; at least one word.
 * @param isPageRtl whether most of its page runs from right to left, and so a line with words of both kinds.
 */
export function lineOf(piece: readonly PdfItem[], isPageRtl: boolean): PageLine {
  const words = piece.filter(({ text }) => text.trim() !== '');
  const rtl = lettersLike(RTL, words);
  const isRtl = isPageRtl ? rtl > 0 || lettersLike(LTR, words) === 0 : rtl > lettersLike(LTR, words);
  const size = most(words, (item) => String(Math.round(item.size * 10) / 10));
  const base = words.find((item) => Math.abs(item.size - Number(size[0])) < 0.06) ?? words[0];
  return {
    text: textOf(inReadingOrder(piece, isRtl)),
    left: leftOf([...piece]),
    right: rightOf([...piece]),
    y: base?.y ?? 0,
    size: base?.size ?? 0,
    fonts: most(words, ({ font }) => font),
    isRtl,
    isArtifact: words.every((item) => item.isArtifact),
    items: piece,
  };
}

function most(items: readonly PdfItem[], nameOf: (item: PdfItem) => string): readonly string[] {
  const letters = new Map<string, number>();
  for (const item of items) letters.set(nameOf(item), (letters.get(nameOf(item)) ?? 0) + item.text.length);
  return [...letters].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** From where the line's script begins; a run of the other direction within it the other way round. */
function inReadingOrder(items: readonly PdfItem[], isRtl: boolean): readonly PdfItem[] {
  const own = isRtl ? RTL : LTR;
  const other = isRtl ? LTR_OR_FIGURE : RTL;
  const ordered = isRtl ? [...items].reverse() : [...items];
  for (let start = 0; start < ordered.length; start++) {
    if (!isOther(ordered[start], other, own)) continue;
    const end = endOfRun(ordered, start, other, own);
    ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
    start = end - 1;
  }
  return ordered;
}

/** Marks and spaces within a run belong to it; two figures with a space between are two runs. */
function endOfRun(items: readonly PdfItem[], start: number, other: RegExp, own: RegExp): number {
  let end = start + 1;
  let isSpaced = false;
  let hasLetters = !FIGURE.test(items[start]?.text ?? '');
  for (let at = end; at < items.length && !own.test(items[at]?.text ?? ''); at++) {
    const text = items[at]?.text ?? '';
    if (text.trim() === '') isSpaced = true;
    if (!isOther(items[at], other, own)) continue;
    if (isSpaced && !hasLetters && FIGURE.test(text)) break;
    end = at + 1;
    isSpaced = false;
    hasLetters ||= !FIGURE.test(text);
  }
  return end;
}

function isOther(item: PdfItem | undefined, other: RegExp, own: RegExp): boolean {
  return item !== undefined && other.test(item.text) && !own.test(item.text);
}

function textOf(items: readonly PdfItem[]): string {
  let text = '';
  let last: PdfItem | null = null;
  for (const item of items) {
    if (item.text.trim() === '') {
      text += ' ';
      continue;
    }
    if (last !== null && gapBetween(last, item) > SPACE * Math.max(item.size, last.size)) text += ' ';
    text += item.text;
    last = item;
  }
  return withAccents(text.replace(/\s+/g, ' ').trim());
}

const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˙': '\u0307',
  '˝': '\u030b',
  '¸': '\u0327',
};

/** `M¨oller`: older TeX sets an accent and the letter under it one after the other. */
function withAccents(text: string): string {
  return text.replace(
    /(?<=\p{L}|(?<!\S)(?=[^´]))([¨´ˆ˜ˇ˚˙˝¸])(\p{L})/gu,
    (both, accent: string, letter: string) => {
      const one = `${letter === 'ı' ? 'i' : letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
      return one.length === 1 ? one : both;
    },
  );
}

function gapBetween(a: PdfItem, b: PdfItem): number {
  const [first, second] = a.x > b.x ? [b, a] : [a, b];
  return second.x - (first.x + first.width);
}
