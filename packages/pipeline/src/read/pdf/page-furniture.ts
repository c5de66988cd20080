/** Which lines of a document's pages are heads and feet: what stands again at the same edge of other pages, page numbers, and what the file itself says is none of its text. */
import type { PageLine } from './page-lines.ts';

export interface LinesOfPage {
  readonly height: number;
  /** By their place from the top. */
  readonly lines: readonly PageLine[];
}

export interface Furniture {
  readonly head: ReadonlySet<PageLine>;
  readonly foot: ReadonlySet<PageLine>;
}

/** Rows from the edge that are looked at. */
const ROWS = 4;
/** Of a page's height: nothing below is a head, nothing above it, from the other edge, a foot. */
const ZONE = 0.18;
/** Points: heads of one document stand at one place. */
const SAME_PLACE = 8;
/** Of all letters: where the file calls more than this no text, it means something else by it. */
const MOST_ARTIFACTS = 0.3;

/** UTF-16 code units: what is longer is prose, such as a statement that several begin with. */
const LONGEST_HEAD = 120;

interface Edge {
  readonly page: number;
  readonly line: PageLine;
  /** 0 at the edge. */
  readonly row: number;
  readonly isHead: boolean;
}

export function pageFurniture(pages: readonly LinesOfPage[]): readonly Furniture[] {
  const edges = pages.flatMap((page, number) => [
    ...edgesOf(page, number, true),
    ...edgesOf(page, number, false),
  ]);
  const repeated = repeatedIn(edges, pages.length);
  const numbers = numbersIn(edges, pages.length);
  const artifacts = artifactsIn(pages);
  const beside = besideNumbers(edges, numbers);
  const isFurniture = (line: PageLine) =>
    [repeated, numbers, beside, artifacts].some((known) => known.has(line));
  return pages.map((page, number) => {
    const head = fromEdge(
      edges.filter((edge) => edge.page === number && edge.isHead),
      isFurniture,
    );
    const foot = fromEdge(
      edges.filter((edge) => edge.page === number && !edge.isHead),
      isFurniture,
    );
    for (const line of page.lines)
      if (artifacts.has(line) && !head.has(line)) (line.y < page.height / 2 ? head : foot).add(line);
    for (const line of head) foot.delete(line);
    return { head, foot };
  });
}

function edgesOf({ lines, height }: LinesOfPage, page: number, isHead: boolean): readonly Edge[] {
  const isNear = ({ y }: PageLine) => (isHead ? y < height * ZONE : y > height * (1 - ZONE));
  const near = lines.filter(isNear).sort((a, b) => (isHead ? a.y - b.y : b.y - a.y));
  const edges: Edge[] = [];
  let row = 0;
  for (const [index, line] of near.entries()) {
    const before = near[index - 1];
    if (before !== undefined && Math.abs(before.y - line.y) > 0.5 * line.size) row++;
    if (row < ROWS) edges.push({ page, line, row, isHead });
  }
  return edges;
}

/** Row by row from the edge, as long as all of a row is furniture or stands apart from what is none. */
function fromEdge(edges: readonly Edge[], isFurniture: (line: PageLine) => boolean): Set<PageLine> {
  const found = new Set<PageLine>();
  for (let row = 0; row < ROWS; row++) {
    const lines = edges.filter((edge) => edge.row === row).map(({ line }) => line);
    for (const line of lines) if (isFurniture(line)) found.add(line);
    if (lines.some((line) => !found.has(line))) break;
  }
  return found;
}

function keyOf({ text }: PageLine): string {
  return text
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/g, '');
}

function repeatedIn(edges: readonly Edge[], pages: number): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  const least = Math.max(2, Math.min(3, Math.ceil(pages / 2)));
  for (const group of grouped(edges, ({ line, isHead }) => `${isHead} ${keyOf(line)}`)) {
    const [first] = group;
    if (
      first === undefined ||
      first.line.text.length > LONGEST_HEAD ||
      keyOf(first.line).replaceAll('#', '').length < 2
    )
      continue;
    for (const { line } of group) {
      const alike = group.filter((other) => Math.abs(other.line.y - line.y) < SAME_PLACE);
      if (new Set(alike.map(({ page }) => page)).size >= least) found.add(line);
    }
  }
  return found;
}

/** `7`, `- 7 -`, `Page 7 of 12`, `7/12`, `vii`: a number that grows by one from page to page. */
const NUMBERED =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,8}\.?\s*)?(\p{Nd}{1,4})(?:\s*(?:\/|\||-|\p{L}{1,4})\s*\p{Nd}{1,4})?[^\p{L}\p{N}]*$/u;
const ROMAN = /^[^\p{L}\p{N}]*([ivxl]{1,7})[^\p{L}\p{N}]*$/iu;

function numbersIn(edges: readonly Edge[], pages: number): ReadonlySet<PageLine> {
  const numbered = edges.flatMap((edge) => {
    const number = numberOf(edge.line.text);
    return number === null ? [] : [{ ...edge, number }];
  });
  const found = new Set<PageLine>();
  for (const group of grouped(numbered, ({ number, page, isHead }) => `${isHead} ${number - page}`))
    if (
      new Set(group.map(({ page }) => page)).size >= Math.min(2, pages) &&
      (pages > 1 || isOnlyPage(group[0], edges))
    )
      for (const { line } of group) found.add(line);
  return found;
}

/** A chapter's name beside the page number, at the very edge. */
function besideNumbers(edges: readonly Edge[], numbers: ReadonlySet<PageLine>): ReadonlySet<PageLine> {
  const withNumber = new Set(
    edges
      .filter(({ line, row }) => row === 0 && numbers.has(line))
      .map(({ page, isHead }) => `${isHead} ${page}`),
  );
  return new Set(
    edges
      .filter(
        ({ row, line, page, isHead }) =>
          row === 0 && line.text.length <= LONGEST_HEAD && withNumber.has(`${isHead} ${page}`),
      )
      .map(({ line }) => line),
  );
}

/** Of a document of one page: a 1 that stands alone at an edge. */
function isOnlyPage(edge: (Edge & { readonly number: number }) | undefined, edges: readonly Edge[]): boolean {
  const row = edges.filter((other) => other.row === 0 && other.isHead === edge?.isHead);
  return edge !== undefined && edge.number === 1 && edge.row === 0 && row.length === 1;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function numberOf(text: string): number | null {
  const digits = NUMBERED.exec(text)?.[1];
  if (digits !== undefined) return Number(Array.from(digits, digitOf).join(''));
  const roman = ROMAN.exec(text)?.[1];
  if (roman === undefined) return null;
  const values = Array.from(roman.toLowerCase(), (letter) => ROMAN_DIGITS[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Of any script: digits of each stand in tens, from nought on. */
function digitOf(digit: string): number {
  if (digit <= '9') return Number(digit);
  const code = digit.codePointAt(0) ?? 0;
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : code >= 0x660 && code <= 0x669 ? code - 0x660 : 0;
}

function artifactsIn(pages: readonly LinesOfPage[]): ReadonlySet<PageLine> {
  const all = pages.flatMap(({ lines }) => lines);
  const artifacts = all.filter(({ isArtifact }) => isArtifact);
  return lettersOf(artifacts) > MOST_ARTIFACTS * lettersOf(all) ? new Set() : new Set(artifacts);
}

export function lettersOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
