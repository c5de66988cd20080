/**
 * The lines of a page in the order in which they are read: columns one after the other, a table row by row. What stands above comes first, and of
 * what stands side by side the column at the start, unless something spans both in between (after Breuel, "High performance document layout analysis", 2003).
 */
import type { PageLine } from './page-lines.ts';

/** Lines that stand below one another, or cells that stand beside one another. */
export interface Unit {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isRow: boolean;
}

/** In sizes of letters, from line to line. */
const FARTHEST = 2.1;
/** Lines and letters a line from which on a box is a column of prose and no cell of a table. */
const PROSE_LINES = 3;
const PROSE_LETTERS = 20;
/** In sizes of letters. */
const SAME_LINE = 0.35;
/** In sizes of letters: lines of one cell. */
const CLOSE = 1.55;
/** More is no page of prose, and would take long: it is read from the top. */
const MOST_UNITS = 400;

/** @param lines by their place from the top, then from the left. */
export function readingOrder(lines: readonly PageLine[]): readonly Unit[] {
  const boxes = boxesOf(lines);
  const columns = boxes.filter(isColumn);
  const cells = boxes.filter((box) => !isColumn(box)).flatMap(({ lines: own }) => own);
  const rtl = lines.filter(({ isRtl }) => isRtl).length * 2 > lines.length;
  const table = tableOf(cells, columns, rtl);
  const rest = cells.filter((line) => !table.cells.has(line));
  return ordered([...table.columns, ...boxesOfRest(rest, table.columns, rtl)], rtl);
}

interface Table {
  /** Those that were beside cells are parted into rows, with the cells in them. */
  readonly columns: readonly Unit[];
  readonly cells: ReadonlySet<PageLine>;
}

/** A column of prose with short lines beside it that stand on its lines: the last column of a table of two, such as days and what happened. */
function tableOf(cells: readonly PageLine[], columns: readonly Unit[], isRtl: boolean): Table {
  const used = new Set<PageLine>();
  const parted = columns.flatMap((column) => {
    const beside = cells.filter(
      (cell) =>
        !used.has(cell) &&
        cell.y > column.top &&
        cell.y < column.bottom + cell.size &&
        !columns.some(
          (other) => overlaps(cell, other) && other.top < column.bottom && other.bottom > column.top,
        ),
    );
    const starts = column.lines.filter((line, index) =>
      beside.some(
        (cell) => isLevel(cell, line) && (isFirst(cell, beside) || isApart(line, column.lines[index - 1])),
      ),
    );
    if (starts.length === 0 || (starts.length === 1 && starts[0] !== column.lines[0])) return [column];
    for (const cell of beside) used.add(cell);
    return rowsOf(column, starts, beside, isRtl);
  });
  return { columns: parted, cells: used };
}

function isLevel(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.y - b.y) < SAME_LINE * b.size;
}

/** And no second line of a cell. */
function isFirst(cell: PageLine, cells: readonly PageLine[]): boolean {
  return !cells.some(
    (other) => other.y < cell.y - 1 && cell.y - other.y < CLOSE * cell.size && overlaps(other, cell),
  );
}

function isApart(line: PageLine, above: PageLine | undefined): boolean {
  return above === undefined || line.y - above.y > CLOSE * line.size;
}

function rowsOf(
  column: Unit,
  starts: readonly PageLine[],
  beside: readonly PageLine[],
  isRtl: boolean,
): readonly Unit[] {
  const tops = starts.map(({ y, size }) => y - SAME_LINE * size);
  const rowOf = ({ y }: PageLine) => tops.filter((top) => y >= top).length;
  return [0, ...tops.map((_, index) => index + 1)].flatMap((row) => {
    const own = beside
      .filter((cell) => rowOf(cell) === row)
      .sort((a, b) => (isRtl ? b.right - a.right : a.left - b.left) || a.y - b.y);
    const lines = column.lines.filter((line) => rowOf(line) === row);
    const isBehind =
      own.length > 0 && (isRtl ? (own[0]?.right ?? 0) < column.right : (own[0]?.left ?? 0) > column.left);
    const all = isBehind ? [...lines, ...own] : [...own, ...lines];
    return all.length === 0 ? [] : [unitOf(all, false)];
  });
}

function isColumn({ lines }: Unit): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length >= PROSE_LINES && letters >= PROSE_LETTERS * lines.length;
}

/** A line goes on with a box when of all lines it alone stands below it, and the box alone above. */
function boxesOf(lines: readonly PageLine[]): readonly Unit[] {
  const open: PageLine[][] = [];
  const done: PageLine[][] = [];
  for (const line of lines) {
    const above = open.filter((box) => isBelow(line, box));
    const [box] = above;
    const last = box?.at(-1);
    const beside = lines.filter(
      (other) =>
        other !== line &&
        last !== undefined &&
        Math.abs(other.y - line.y) < line.size * 0.5 &&
        overlaps(other, last),
    );
    if (
      box !== undefined &&
      last !== undefined &&
      above.length === 1 &&
      beside.length === 0 &&
      isAlike(line, last)
    ) {
      box.push(line);
      continue;
    }
    for (const closed of above) {
      open.splice(open.indexOf(closed), 1);
      done.push(closed);
    }
    open.push([line]);
  }
  return [...done, ...open].map((box) => unitOf(box, false));
}

function isBelow(line: PageLine, box: readonly PageLine[]): boolean {
  const last = box.at(-1);
  return last !== undefined && overlaps(line, last) && line.y > last.y + last.size * 0.3;
}

function isAlike(line: PageLine, last: PageLine): boolean {
  const size = Math.max(line.size, last.size);
  return line.y - last.y <= FARTHEST * size && Math.min(line.size, last.size) > size * 0.87;
}

/** Single lines beside one another are a row, unless columns of prose run above or below each of them. */
function boxesOfRest(lines: readonly PageLine[], columns: readonly Unit[], isRtl: boolean): readonly Unit[] {
  const rows: PageLine[][] = [];
  const single: PageLine[] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - line.y) < 0.5 * line.size) {
      if (row.some((other) => inColumnsOfTheirOwn(other, line, columns))) single.push(line);
      else row.push(line);
    } else rows.push([line]);
  }
  const wide = rows
    .filter((row) => row.length > 1)
    .map((row) =>
      unitOf(
        row.sort((a, b) => (isRtl ? b.right - a.right : a.left - b.left)),
        true,
      ),
    );
  const rest = [...rows.filter((row) => row.length === 1).flat(), ...single].sort((a, b) => a.y - b.y);
  return [...wide, ...boxesOf(rest).flatMap((box) => around(box, wide))];
}

/** A box that rows of a table stand in between is none. */
function around(box: Unit, rows: readonly Unit[]): readonly Unit[] {
  const isCut = rows.some(
    ({ top, left, right }) => top > box.top && top < box.bottom && overlaps({ left, right }, box),
  );
  return isCut ? box.lines.map((line) => unitOf([line], false)) : [box];
}

function inColumnsOfTheirOwn(a: PageLine, b: PageLine, columns: readonly Unit[]): boolean {
  const ofA = columns.filter((column) => overlaps(column, a));
  const ofB = columns.filter((column) => overlaps(column, b));
  return ofA.some((column) => !ofB.includes(column)) && ofB.some((column) => !ofA.includes(column));
}

function unitOf(lines: readonly PageLine[], isRow: boolean): Unit {
  const edges = (edge: (line: PageLine) => number) => lines.map(edge);
  return {
    lines,
    isRow,
    left: Math.min(...edges(({ left }) => left)),
    right: Math.max(...edges(({ right }) => right)),
    top: Math.min(...edges(({ y, size }) => y - size)),
    bottom: Math.max(...edges(({ y }) => y)),
  };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function overlaps(a: Span, b: Span): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
}

function ordered(units: readonly Unit[], isRtl: boolean): readonly Unit[] {
  const fromTop = [...units].sort((a, b) => a.top - b.top || (isRtl ? b.right - a.right : a.left - b.left));
  if (fromTop.length > MOST_UNITS) return fromTop;
  const result: Unit[] = [];
  const seen = new Set<Unit>();
  // Each behind all that come before it; a circle is cut where it is met.
  const visit = (unit: Unit) => {
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const other of fromTop) if (!seen.has(other) && isBefore(other, unit, fromTop, isRtl)) visit(other);
    result.push(unit);
  };
  for (const unit of fromTop) visit(unit);
  return result;
}

function isBefore(a: Unit, b: Unit, all: readonly Unit[], isRtl: boolean): boolean {
  if (overlaps(a, b)) return a.top < b.top;
  if (isRtl ? a.left < b.right : a.right > b.left) return false;
  const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.top, b.top)];
  return !all.some(
    (c) => c !== a && c !== b && c.top > top && c.top < bottom && overlaps(c, a) && overlaps(c, b),
  );
}
