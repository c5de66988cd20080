/** Lines in the order of reading into paragraphs: by gaps, indents, fonts and lines that end early. One that runs over the end of a column or a page is one. */
import type { PageLine } from './page-lines.ts';
import { POINT } from './page-pieces.ts';
import type { Unit } from './reading-order.ts';

export interface PdfParagraph {
  readonly lines: readonly PageLine[];
  /** That it begins on; counted from 0. */
  readonly page: number;
}

export interface Flow {
  readonly page: number;
  readonly units: readonly Unit[];
}

/** All in sizes of letters. */
const INDENT = 0.8;
const WIDEST_INDENT = 5;
const EXTRA_GAP = 0.24;
const SHORT_BY = 1.2;
const USUAL_PITCH = 1.2;
const LEAST_PITCH = 0.7;
/** Of a unit's pitches: where each paragraph has two or three lines, half of them are gaps. */
const SMALLER = 0.25;

const ENDED = /[.!?…:؟۔。！？]["'”’“»›)\]\d]*$/u;

/** Behind a colon somebody may go on to speak on the next page. */
const SENTENCE_ENDED = /[.!?…؟۔。！？]["'”’“»›)\]\d]*$/u;

/** Of a table of contents. */
const LEADERS = /(?:\s*[.…_·]){5,}\s*[\p{N}ivxl]*$/u;

/** A line with the edges of the column that it stands in. */
interface Placed {
  readonly line: PageLine;
  readonly page: number;
  readonly unit: Unit;
  readonly column: Edges;
  /** From line to line within its unit, in sizes of letters. */
  readonly pitch: number;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

export function findParagraphs(flows: readonly Flow[]): readonly PdfParagraph[] {
  const usual = pitchOf(flows.flatMap(({ units }) => units)) ?? USUAL_PITCH;
  const placed = flows.flatMap((flow) => placedOf(flow, usual));
  const paragraphs: { lines: PageLine[]; page: number }[] = [];
  for (const [index, at] of placed.entries()) {
    const before = placed[index - 1];
    const open = paragraphs.at(-1);
    if (open !== undefined && before !== undefined && goesOn(before, at, open.lines, placed[index + 1]))
      open.lines.push(at.line);
    else paragraphs.push({ lines: [at.line], page: at.page });
  }
  return paragraphs;
}

function placedOf({ page, units }: Flow, usual: number): readonly Placed[] {
  return units.flatMap((unit) => {
    const column = columnOf(unit, units);
    const pitch = unit.lines.length > 3 ? (pitchOf([unit], SMALLER) ?? usual) : usual;
    return unit.lines.map((line, index) => {
      const cell = unit.lines.filter((other) => overlaps(other, line));
      const run = runAround(unit.lines, index);
      const isCell = cell.length < unit.lines.length;
      return {
        line,
        page,
        unit,
        pitch,
        column: isCell ? edgesOf(cell) : run.length > 2 ? edgesOf(run) : column,
      };
    });
  });
}

/** Lines about one that begin at the same edge, but for single ones between: a quotation that is set in has edges of its own. */
function runAround(lines: readonly PageLine[], at: number): readonly PageLine[] {
  const start = startOf(lines[at] as PageLine);
  const isAlike = (index: number) => {
    const line = lines[index];
    return line !== undefined && Math.abs(startOf(line) - start) < INDENT * line.size;
  };
  const run: PageLine[] = [];
  for (const step of [-1, 1])
    for (let index = step < 0 ? at : at + 1; isAlike(index) || isAlike(index + step); index += step)
      if (isAlike(index)) run.push(lines[index] as PageLine);
  return run;
}

function edgesOf(lines: readonly PageLine[]): Edges {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** The narrowest column of prose that a line stands in, since a single line does not show where its column ends. */
function columnOf(unit: Unit, units: readonly Unit[]): Edges {
  const isBeside = (other: Unit) =>
    other !== unit && other.top < unit.bottom && other.bottom > unit.top && !overlaps(other, unit);
  if (unit.lines.length > 1 && units.some(isBeside)) return unit;
  const around = units.filter(
    (other) => other.lines.length > 2 && other.left <= unit.left + 1 && other.right >= unit.right - 1,
  );
  const [first = unit] = [...around].sort((a, b) => a.right - a.left - (b.right - b.left));
  return { left: Math.min(first.left, unit.left), right: Math.max(first.right, unit.right) };
}

/** @param share of the pitches that are smaller. */
function pitchOf(units: readonly Unit[], share = 0.5): number | null {
  const pitches = units
    .flatMap(({ lines }) =>
      lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size),
    )
    // Cells of one row stand beside one another.
    .filter((pitch) => pitch > LEAST_PITCH)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length * share)] ?? null;
}

function goesOn(before: Placed, at: Placed, open: readonly PageLine[], after: Placed | undefined): boolean {
  const size = Math.max(before.line.size, at.line.size);
  if (Math.min(before.line.size, at.line.size) < size * 0.93) return false;
  if (isOtherType(before, at)) return false;
  const isBelow = before.page === at.page && at.line.y > before.line.y && overlaps(before.line, at.line);
  if (!isBelow) return runsOver(before, at);
  if (at.line.y - before.line.y > (at.pitch + EXTRA_GAP) * size) return false;
  if (startsPoint(at.line) && (isBullet(at.line) || endsEarly(before, at) || ENDED.test(before.line.text)))
    return false;
  if (isLarge(before, at)) return true;
  return !endsEarly(before, at) && !isIndented(before, at, open, after);
}

/** Two lines of a heading in the middle of the page may both be short. */
function isLarge(before: Placed, at: Placed): boolean {
  const isCentred = ({ line, column }: Placed) =>
    Math.abs(line.left - column.left - (column.right - line.right)) < line.size;
  const isShort = ({ line, column }: Placed) => line.left - column.left > INDENT * line.size;
  return (
    before.unit === at.unit &&
    isShort(before) &&
    isCentred(before) &&
    isCentred(at) &&
    !ENDED.test(before.line.text)
  );
}

/** All of a line is in a font that the other has not, and the line before may be a heading. */
function isOtherType(before: Placed, at: Placed): boolean {
  const isShared = at.line.fonts.some((font) => before.line.fonts.includes(font));
  return !isShared && (endsEarly(before, at) || ENDED.test(before.line.text));
}

/** Over the end of a column or a page: only from a full line that ends no sentence, into one that begins none. */
function runsOver(before: Placed, at: Placed): boolean {
  if (before.unit === at.unit || SENTENCE_ENDED.test(before.line.text) || startsPoint(at.line)) return false;
  if (!at.line.fonts.some((font) => before.line.fonts.includes(font))) return false;
  const isLower = /^\P{L}*[\p{Ll}\p{Lo}]/u.test(at.line.text);
  // Cells of a table stand beside one another as columns do.
  if (before.page === at.page && !isLower && !(isProse(before.unit) && isProse(at.unit))) return false;
  return isLower ? before.unit.lines.length > 1 || before.page !== at.page : !endsEarly(before, at);
}

function isProse({ lines }: Unit): boolean {
  return lines.length > 2;
}

/** The next line's first word would have had room. */
function endsEarly(before: Placed, at: Placed): boolean {
  const { line, column } = before;
  if (LEADERS.test(line.text)) return true;
  const room = line.isRtl ? line.left - column.left : column.right - line.right;
  const [word = ''] = at.line.text.split(' ');
  const letter = (at.line.right - at.line.left) / Math.max(1, at.line.text.length);
  return room > word.length * letter + SHORT_BY * line.size;
}

/** The first line of a paragraph set in, or the first one set out. */
function isIndented(
  before: Placed,
  at: Placed,
  open: readonly PageLine[],
  after: Placed | undefined,
): boolean {
  const step = startOf(at.line) - startOf(before.line);
  const size = at.line.size;
  if (step > INDENT * size && step < WIDEST_INDENT * size) {
    // Behind a point or a number the second line is set in, and so are all that follow.
    const isHanging = open.length === 1 && startsPoint(before.line);
    const next = after?.unit === at.unit ? startOf(after.line) - startOf(at.line) : null;
    return !isHanging && (next === null || next < -INDENT * size ? true : ENDED.test(before.line.text));
  }
  return step < -INDENT * size && open.length > 1;
}

/** From the edge at which a line's script begins. */
function startOf(line: PageLine): number {
  return line.isRtl ? -line.right : line.left;
}

function startsPoint(line: PageLine): boolean {
  const [first = '', second] = line.text.split(' ');
  return second !== undefined && POINT.test(first);
}

function isBullet({ text }: PageLine): boolean {
  return /^[•●○◦▪■□·‣⁃➢✓]\s/u.test(text);
}

function overlaps(a: Edges, b: Edges): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
}
