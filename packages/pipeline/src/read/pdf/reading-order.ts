/**
 * The lines of a page in the order in which they are read: columns one after the other, a table row by row. What stands above comes first, and of
 * what stands side by side with nothing that spans both in between, the column at the start, and of cells and headings what the file sets first (after Breuel, "High performance document layout analysis", 2003).
 */
import type { PageLine } from './page-lines.ts';

/** Lines that stand below one another, or a row of a table with a column of prose. */
export interface Unit {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** As the file sets them. */
  readonly order: number;
  /** One of several cells of prose that stand beside one another, which the file sets one by one. */
  readonly isCell: boolean;
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
/** In sizes of letters: by so much a cell may reach over one beside it that stands in the middle of its row. */
const TALLER = 4;
/** More is no page of prose, and would take long: it is read from the top. */
const MOST_UNITS = 250;

/** @param lines by their place from the top, then from the left. */
export function readingOrder(lines: readonly PageLine[]): readonly Unit[] {
  const boxes = boxesOf(lines).flatMap((box) => cellsOf(box, lines));
  const columns = boxes.filter(isColumn);
  const others = boxes.filter((box) => !isColumn(box));
  const rtl = lines.filter(({ isRtl }) => isRtl).length * 2 > lines.length;
  const table = tableOf(
    others.flatMap(({ lines: own }) => own),
    columns,
    rtl,
  );
  const rest = others
    .map(({ lines: own }) => own.filter((line) => !table.cells.has(line)))
    .filter((own) => own.length > 0)
    .flatMap((own) => runsOf(unitOf(own)));
  return ordered([...table.columns, ...rest], rtl);
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
    const starts = column.lines.filter(
      (line, index) =>
        beside.some(
          (cell) => isLevel(cell, line) && (isFirst(cell, beside) || isApart(line, column.lines[index - 1])),
        ) && !isInsideCell(line, beside),
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

/** A cell beside it goes on there, so no row starts: what stands level with it is in the middle of a row. */
function isInsideCell(line: PageLine, cells: readonly PageLine[]): boolean {
  const top = line.y - SAME_LINE * line.size;
  return cells.some(
    (cell) =>
      cell.y < top &&
      cells.some(
        (next) =>
          next.y >= top &&
          next.y - cell.y < CLOSE * cell.size &&
          overlaps(next, cell) &&
          next.order.first === cell.order.last + 1,
      ),
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
    const isBehind = (cell: PageLine) => (isRtl ? cell.right < column.right : cell.left > column.left);
    const all = [...own.filter((cell) => !isBehind(cell)), ...lines, ...own.filter(isBehind)];
    return all.length === 0 ? [] : [unitOf(all)];
  });
}

/**
 * Of a table whose rows stand close, the cells below one another look like a column. Where the file sets what stands beside them in between, they
 * are read row by row; one that sets every line across the page says nothing of cells.
 */
function cellsOf(box: Unit, all: readonly PageLine[]): readonly Unit[] {
  const runs = runsOf(box);
  if (runs.length === 1 || runs.every((run) => run.lines.length === 1)) return [box];
  const isRow = runs.slice(1).every((run, index) => {
    const before = runs[index] as Unit;
    const between = all.filter(({ order }) => order.first > lastOf(before) && order.last < run.order);
    const isBeside = (line: PageLine) =>
      !overlaps(line, box) &&
      line.y > before.top - TALLER * line.size &&
      line.y < run.bottom + TALLER * line.size;
    return between.length > 0 && between.every(isBeside);
  });
  return isRow ? runs.map((run) => ({ ...run, isCell: true })) : [box];
}

function lastOf({ lines }: Unit): number {
  return Math.max(...lines.map(({ order }) => order.last));
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
  return [...done, ...open].map(unitOf);
}

function isBelow(line: PageLine, box: readonly PageLine[]): boolean {
  const last = box.at(-1);
  return last !== undefined && overlaps(line, last) && line.y > last.y + last.size * 0.3;
}

function isAlike(line: PageLine, last: PageLine): boolean {
  const size = Math.max(line.size, last.size);
  return line.y - last.y <= FARTHEST * size && Math.min(line.size, last.size) > size * 0.87;
}

/** Cells, headings, short remains of columns: what the file sets one after the other, and no more. */
function runsOf(box: Unit): readonly Unit[] {
  const runs: PageLine[][] = [];
  for (const line of box.lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && line.order.first === last.order.last + 1) run.push(line);
    else runs.push([line]);
  }
  return runs.map(unitOf);
}

function unitOf(lines: readonly PageLine[]): Unit {
  const edges = (edge: (line: PageLine) => number) => lines.map(edge);
  return {
    lines,
    order: Math.min(...edges(({ order }) => order.first)),
    left: Math.min(...edges(({ left }) => left)),
    right: Math.max(...edges(({ right }) => right)),
    top: Math.min(...edges(({ y, size }) => y - size)),
    bottom: Math.max(...edges(({ y }) => y)),
    isCell: false,
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

/** Neither stands beside the other, and the file has the upper one first: cells of two rows, or two parts of a page. */
function isUpperFirst(a: Unit, b: Unit): boolean {
  return a.top < b.top === a.order < b.order;
}

function isBefore(a: Unit, b: Unit, all: readonly Unit[], isRtl: boolean): boolean {
  if (overlaps(a, b)) return a.top < b.top;
  const isLevel = a.top < b.bottom && b.top < a.bottom;
  const isFirst =
    isColumn(a) && isColumn(b) && (isLevel || !isUpperFirst(a, b))
      ? isRtl
        ? a.left > b.left
        : a.left < b.left
      : a.order < b.order;
  if (!isFirst) return false;
  const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.top, b.top)];
  return !all.some(
    (c) => c !== a && c !== b && c.top > top && c.top < bottom && overlaps(c, a) && overlaps(c, b),
  );
}
