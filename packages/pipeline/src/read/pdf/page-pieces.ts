/**
 * What stands beside one another on a page without a gutter between: items of one row, from left to right. A wide gap is a gutter between columns or
 * cells where it goes on through the rows above and below, or where what stands behind it was not set next; else it is one between justified words.
 */
import type { PdfItem } from './pdf-contents.ts';
import { RTL } from './scripts.ts';

/** In sizes of letters: less is no gutter. */
const GAP = 0.75;
/** The same between words that were not set one after the other, as those of two cells. */
const CELL_GAP = 0.5;
/** In sizes of letters: as wide may be what stands behind a full stop. */
const FULL_STOP_GAP = 1.5;
/** In sizes of letters: more is one, unless the rows above and below run through it. */
const WIDE_GAP = 2.5;
/** In sizes of letters: behind the mark of a list's point or a numbered paragraph. */
const GAP_BEHIND_MARK = 6;
/** In sizes of letters: what is left of a gap where it goes on through other rows. */
const LEAST_GUTTER = 0.5;
/** In sizes of letters: of a blank that stands for the way back from a vowel sign. */
const NO_WIDTH = 0.05;
/** In sizes of letters: by so much a vowel sign may stand beside its letter. */
const OVERHANG = 0.15;
/** Rows through which gaps between words never go on. */
const SURE_ROWS = 4;
/** In sizes of letters, from row to row: of one table, and of one paragraph. */
const NEAR = 3.6;
const NEXT = 1.8;
/** Items of a row that one is held against: more are on no page of words. */
const MOST_NEAR = 400;
/** Rows that are looked at on each side. */
const MOST_ROWS = 12;

/** A point of a list, or the number of a paragraph. */
export const POINT =
  /^(?:[•●○◦▪■□–—*·‣⁃➢✓-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/iu;

/** Dots of a table of contents. */
const LEADERS_END = /(?:\.\s?){4,}$/;
const LEADERS_START = /^(?:\.\s?){4,}/;

export type Piece = readonly PdfItem[];
type Row = readonly Piece[];

/** By their place from the top, then from the left; each with at least one word. */
export function pagePieces(items: readonly PdfItem[]): readonly Piece[] {
  const rows = rowsOf(withVowelSigns(withoutShadows(items))).map(piecesOf);
  return rows.flatMap((row, index) => {
    const pieces: Piece[] = [];
    for (const piece of row) {
      const last = pieces.at(-1);
      if (last !== undefined && belong(last, piece, index, rows)) pieces.splice(-1, 1, [...last, ...piece]);
      else pieces.push(piece);
    }
    return pieces;
  });
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

/**
 * Items that stand on one line across the page, with what is raised or lowered a little; each from left to right. Beside large letters of another
 * column two lines of small ones would look like one, so an item is held against what of the row stands nearest to it.
 */
function rowsOf(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const near = row && nearestIn(row, item);
    if (
      row === undefined ||
      near === undefined ||
      item.y - near.y > 0.5 * Math.max(sizeOf(near), sizeOf(item))
    )
      rows.push([item]);
    else row.push(item);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Signs over or under a letter, set on their own next to it: by their places alone they would stand before it, or behind the next one. */
function withVowelSigns(items: readonly PdfItem[]): readonly PdfItem[] {
  const signs = new Map<PdfItem, string>();
  const used = new Set<PdfItem>();
  for (const [index, sign] of items.entries()) {
    if (!/^\p{M}+$/u.test(sign.text)) continue;
    const letter = letterOf(sign, items, index);
    if (letter === undefined) continue;
    signs.set(letter, (signs.get(letter) ?? '') + sign.text);
    used.add(sign);
    for (const near of [items[index - 1], items[index + 1]])
      if (near !== undefined && isBlank(near) && near.width < NO_WIDTH * near.size) used.add(near);
  }
  if (used.size === 0) return items;
  return items
    .filter((item) => !used.has(item))
    .map((item) => ({ ...item, text: item.text + (signs.get(item) ?? '') }));
}

/** The one before it; the one behind it where letters that run from right to left are set from the left. */
function letterOf(sign: PdfItem, items: readonly PdfItem[], index: number): PdfItem | undefined {
  const before = items.slice(Math.max(0, index - 2), index).findLast((item) => !isBlank(item));
  const behind = items.slice(index + 1, index + 3).find((item) => !isBlank(item));
  const isFromLeft = before !== undefined && behind !== undefined && behind.x > before.x;
  const isTurned = RTL.test(behind?.text ?? '') && isFromLeft;
  const centre = sign.x + sign.width / 2;
  return (isTurned ? [behind, before] : [before, behind]).find(
    (letter) =>
      letter !== undefined &&
      /^\p{L}\p{M}*$/u.test(letter.text) &&
      centre > letter.x - OVERHANG * letter.size &&
      centre < letter.x + letter.width + OVERHANG * letter.size &&
      Math.abs(letter.y - sign.y) < letter.size,
  );
}

function isBlank({ text }: PdfItem): boolean {
  return text.trim() === '';
}

/** A blank may be set in any size. */
function sizeOf(item: PdfItem): number {
  return isBlank(item) ? 0 : item.size;
}

function nearestIn(row: readonly PdfItem[], item: PdfItem): PdfItem | undefined {
  const gapTo = ({ x, width }: PdfItem) => Math.max(0, x - (item.x + item.width), item.x - (x + width));
  let [nearest, least] = [row[0], Number.POSITIVE_INFINITY];
  for (const other of row.slice(-MOST_NEAR)) {
    const gap = gapTo(other);
    if (gap <= least) [nearest, least] = [other, gap];
  }
  return nearest;
}

function piecesOf(row: readonly PdfItem[]): Row {
  const pieces: PdfItem[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    const piece = pieces.at(-1);
    if (item.text.trim() === '') {
      // Whether a gap is one is seen by what stands at both of its sides.
      piece?.push(item);
      continue;
    }
    const last = wordsIn(piece ?? []).at(-1);
    if (piece === undefined || last === undefined || item.x - right > leastGap(last, item))
      pieces.push([item]);
    else piece.push(item);
    right = Math.max(right, item.x + item.width);
  }
  return pieces;
}

function leastGap(a: PdfItem, b: PdfItem): number {
  const isInTurn = Math.abs(a.order - b.order) <= 1;
  return (isInTurn ? GAP : CELL_GAP) * Math.max(a.size, b.size);
}

function belong(a: Piece, b: Piece, index: number, rows: readonly Row[]): boolean {
  const size = Math.max(b[0]?.size ?? 0, wordsIn(a).at(-1)?.size ?? 0);
  const gap = (leftOf(b) - rightOf(a)) / size;
  if (LEADERS_END.test(textOf(a)) || LEADERS_START.test(textOf(b))) return true;
  if (gap <= GAP_BEHIND_MARK && (isPoint(a) || isPointFromRight(a, b))) return true;
  if (!areSetInTurn(a, b)) return false;
  const ways = [-1, 1].map((step) => gutterFrom(rightOf(a), leftOf(b), size, index, step, rows));
  const length = ways.reduce((sum, { length: own }) => sum + own, 1);
  if (length >= SURE_ROWS) return false;
  const isClosed = ways.filter(({ isCrossed }) => isCrossed).length;
  if (isClosed === 0 && length > 1 && gap > FULL_STOP_GAP) return false;
  return isClosed === 2 || gap <= WIDE_GAP;
}

/** One right after the other, whichever first: from right to left it is the second. */
function areSetInTurn(a: Piece, b: Piece): boolean {
  const [ofA, ofB] = [a, b].map((piece) => wordsIn(piece).map(({ order }) => order));
  if (ofA === undefined || ofB === undefined) return false;
  return Math.max(...ofA) + 1 === Math.min(...ofB) || Math.max(...ofB) + 1 === Math.min(...ofA);
}

interface Gutter {
  /** Rows with words on both of its sides. */
  readonly length: number;
  /** By a row of the same paragraph whose words run through it; else it ends where no such row stands near. */
  readonly isCrossed: boolean;
}

function gutterFrom(
  from: number,
  to: number,
  size: number,
  index: number,
  step: number,
  rows: readonly Row[],
): Gutter {
  let [left, right, length, y] = [from, to, 0, yOf(rows[index])];
  let isClose = true;
  for (let at = index + step; Math.abs(at - index) <= MOST_ROWS; at += step) {
    const row = rows[at];
    if (row === undefined || Math.abs(yOf(row) - y) > NEAR * size) break;
    isClose &&= Math.abs(yOf(row) - y) < NEXT * size;
    y = yOf(row);
    const before = row.filter((piece) => leftOf(piece) < (left + right) / 2);
    const behind = row.filter((piece) => !before.includes(piece));
    if (before.length === 0 || behind.length === 0) {
      if (before.some((piece) => rightOf(piece) > right - LEAST_GUTTER * size))
        return { length, isCrossed: isClose };
      continue;
    }
    left = Math.max(left, ...before.map(rightOf));
    right = Math.min(right, ...behind.map(leftOf));
    if (right - left < LEAST_GUTTER * size) return { length, isCrossed: isClose };
    length++;
  }
  return { length, isCrossed: false };
}

function isPoint(piece: Piece): boolean {
  return POINT.test(textOf(piece));
}

/** Of lists in a script from right to left. */
function isPointFromRight(piece: Piece, point: Piece): boolean {
  return RTL.test(textOf(piece)) && /^(?:[•●▪–*-]|[.)(-]*\p{Nd}{1,3}[.)(-]+)$/u.test(textOf(point));
}

function textOf(piece: Piece): string {
  return piece
    .map(({ text }) => text)
    .join('')
    .trim();
}

function wordsIn(piece: Piece): Piece {
  return piece.filter(({ text }) => text.trim() !== '');
}

function yOf(row: Row | undefined): number {
  return row?.[0]?.[0]?.y ?? 0;
}

export function leftOf(piece: Piece): number {
  return Math.min(...wordsIn(piece).map(({ x }) => x));
}

export function rightOf(piece: Piece): number {
  return Math.max(...wordsIn(piece).map(({ x, width }) => x + width));
}
