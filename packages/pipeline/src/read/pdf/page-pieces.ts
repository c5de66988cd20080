/**
 * What stands beside one another on a page without a gutter between: items of one row, from left to right. A wide gap is a gutter between columns or
 * cells where it goes on through the rows above and below, or where what stands behind it was not set next; else it is one between justified words.
 */
import type { PdfItem } from './pdf-contents.ts';
import { RTL } from './scripts.ts';

/** In sizes of letters: less is no gutter. */
const GAP = 0.75;
/** In sizes of letters: as wide may be what stands behind a full stop. */
const FULL_STOP_GAP = 1.5;
/** In sizes of letters: more is one, unless the rows above and below run through it. */
const WIDE_GAP = 2.5;
/** In sizes of letters: behind the mark of a list's point or a numbered paragraph. */
const GAP_BEHIND_MARK = 6;
/** In sizes of letters: what is left of a gap where it goes on through other rows. */
const LEAST_GUTTER = 0.5;
/** Rows through which gaps between words never go on. */
const SURE_ROWS = 4;
/** In sizes of letters, from row to row: of one table, and of one paragraph. */
const NEAR = 3.6;
const NEXT = 1.8;
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
  const rows = rowsOf(withoutShadows(items)).map(piecesOf);
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
    if (piece === undefined || item.x - right > GAP * Math.max(item.size, wordsIn(piece).at(-1)?.size ?? 0))
      pieces.push([item]);
    else piece.push(item);
    right = Math.max(right, item.x + item.width);
  }
  return pieces;
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
