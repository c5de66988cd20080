/** Marks every stretch of a text as text, title or furniture. Nothing is cut away: blocks cover the text. */
import { type Block, BOLD_NOTE, type Language, type TextRange, TIME_NOTE } from '@crossquote/domain';
import { agencyField, dateField, isDateline, LONGEST_DATELINE, placeAndDate } from './dateline.ts';
import { findTitle } from './find-title.ts';
import { type FurnitureNote, type FurnitureWords, furnitureWords } from './furniture/furniture-words.ts';
import { isByline } from './furniture/is-byline.ts';
import { closingDate } from './publication-time.ts';
import { publisherBefore, publisherLine } from './publisher-line.ts';
import { repeatedCaptions } from './repeated-captions.ts';
import { isProse, type Line, linesOf } from './text-lines.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** The words of the title's line; null when no line is a title. */
  readonly title: string | null;
  /** ISO 8601, from a date line. */
  readonly publishedAt: string | null;
  /** An agency that the first paragraph names in brackets, or a newspaper's name above the date line. */
  readonly publisher: string | null;
}

interface Recording {
  readonly isSaid: boolean;
  readonly stamps: readonly TextRange[];
}

type Mark = Pick<Block, 'role' | 'note'>;

const TEXT: Mark = { role: 'text', note: null };
/** UTF-16 code units. */
const LONGEST_HEADING = 60;
const BULLET = /^[•*·‣▪–—-]\s/u;

/**
 * @param known the title when it is known from elsewhere.
 * @param recording isSaid: its first line is no title, since somebody says it; stamps: the times that are printed in it.
 */
export function findBlocks(
  text: string,
  hints: readonly Block[],
  language: Language,
  known: string | null,
  { isSaid, stamps }: Recording = { isSaid: false, stamps: [] },
): Blocks {
  const lines = linesOf(text);
  const furniture = furnitureWords(language);
  const roles = hints.filter(({ note }) => note !== BOLD_NOTE);
  const marks = new Map<number, Mark>(hintedLines(lines, roles));
  const head = markFurniture(lines, furniture, language, marks);
  const title = isSaid || hints.some(({ role }) => role === 'title') ? null : findTitle(lines, known, marks);
  if (title !== null) marks.set(title, { role: 'title', note: null });
  const print = hints.filter(({ note }) => note === BOLD_NOTE);
  for (const [line, mark] of hintedLines(lines, print)) if (!marks.has(line)) marks.set(line, mark);
  const fields = inlineFields(text, lines, marks);
  return {
    blocks: blocksOf(text, lines, marks, [...fields.blocks, ...stamps.map(stampBlock)]),
    title: lines[title ?? [...marks].find(([, { role }]) => role === 'title')?.[0] ?? -1]?.words ?? null,
    publishedAt: fields.publishedAt ?? head.publishedAt ?? fields.writtenAt,
    publisher: fields.publisher ?? head.publisher,
  };
}

function stampBlock({ start, end }: TextRange): Block {
  return { start, end, role: 'furniture', note: TIME_NOTE };
}

function hintedLines(lines: readonly Line[], hints: readonly Block[]): readonly (readonly [number, Mark])[] {
  let at = 0;
  return lines.flatMap((line, index): readonly (readonly [number, Mark])[] => {
    while (at < hints.length && (hints[at]?.end ?? 0) <= line.start) at++;
    const hint = hints[at];
    return hint !== undefined && hint.start < line.end && line.words !== ''
      ? [[index, { role: hint.role, note: hint.note }]]
      : [];
  });
}

/** What the first date line says, and the line above it. */
interface Head {
  readonly publishedAt: string | null;
  readonly publisher: string | null;
}

function markFurniture(
  lines: readonly Line[],
  furniture: FurnitureWords,
  language: Language,
  marks: Map<number, Mark>,
): Head {
  const captions = repeatedCaptions(lines);
  let isHead = true;
  let head: Head = { publishedAt: null, publisher: null };
  const set = (index: number, note: FurnitureNote) => {
    if (!marks.has(index)) marks.set(index, { role: 'furniture', note });
  };
  lines.forEach(({ words }, index) => {
    if (words === '') return;
    const date = isHead || words.length <= LONGEST_DATELINE ? closingDate(words) : null;
    const own = isHead && date ? publisherBefore(words, date) : null;
    const isDated =
      date !== null && (own !== null || isDateline(words, date, furniture, isHead, index === 0));
    if (isDated && head.publishedAt === null) {
      const above = isHead && own === null ? publisherLine(lines, index) : null;
      head = { publishedAt: date.iso, publisher: own ?? lines[above ?? -1]?.words ?? null };
      if (above !== null) set(above, 'byline');
    }
    const isAuthor = isHead && index > 0 && !isProse(lines[0]?.words ?? '') && isByline(words, language);
    const note = isDated
      ? 'dateline'
      : captions.has(index)
        ? 'caption'
        : (furniture.noteOf(words) ?? (isAuthor ? 'byline' : null));
    if (note !== null) set(index, note);
    else if (index > 0 && isProse(words)) isHead = false;
    for (const box of highlightsAt(lines, index, furniture)) set(box, 'highlights');
  });
  const signature = signatureLine(lines, (index) => marks.get(index)?.role === 'furniture');
  if (signature !== null) set(signature, 'byline');
  return head;
}

/** A heading of a box and the bullet points below it; empty when no points follow. */
function highlightsAt(lines: readonly Line[], heading: number, furniture: FurnitureWords): readonly number[] {
  const words = lines[heading]?.words ?? '';
  if (words.length > LONGEST_HEADING || !furniture.highlights.has(words.replace(/\s*:$/, '').toLowerCase()))
    return [];
  const points: number[] = [];
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index]?.words ?? '';
    if (BULLET.test(line)) points.push(index);
    else if (line !== '') break;
  }
  return points.length > 0 ? [heading, ...points] : [];
}

/** The author's initials under the last paragraph, with nothing but furniture below. */
function signatureLine(lines: readonly Line[], isFurniture: (index: number) => boolean): number | null {
  for (let index = lines.length - 1; index > 0; index--) {
    const words = lines[index]?.words ?? '';
    if (words === '' || isFurniture(index)) continue;
    const isInitials = /^(?:\p{Lu}{2,3}|\p{L}{2,4}(?:\/\p{L}{2,7}){1,3})$/u.test(words);
    return isInitials && !/^(?:NO|OK|SOS|YES|NEIN|NON|SÍ|НЕТ|НІ)$/u.test(words) ? index : null;
  }
  return null;
}

/** Fields inside a paragraph: a date before the first words, an agency in brackets, or a place and a date. */
function inlineFields(text: string, lines: readonly Line[], marks: ReadonlyMap<number, Mark>) {
  const date = marks.has(0) ? null : dateField(text);
  const first = lines.find(({ words }, index) => isProse(words) && !marks.has(index));
  const words = first === undefined ? '' : text.slice(first.start, first.end);
  const agency = agencyField(words);
  const written = agency === null && !isChronicle(lines) ? placeAndDate(words) : null;
  const opening = agency ?? written;
  const dateline = { role: 'furniture', note: 'dateline' } as const;
  const blocks: Block[] = [];
  if (date !== null) blocks.push({ start: 0, end: date.end, ...dateline });
  if (opening !== null && first !== undefined && first.start >= (date?.end ?? 0)) {
    blocks.push({ start: first.start, end: first.start + opening.end, ...dateline });
  }
  return {
    blocks,
    publishedAt: date?.iso ?? null,
    writtenAt: written?.iso ?? null,
    publisher: opening?.name ?? null,
  };
}

/** Of several paragraphs that open with a place and a date none says when the report is of. */
function isChronicle(lines: readonly Line[]): boolean {
  return lines.filter(({ words }) => placeAndDate(words) !== null).length > 1;
}

/** Neighbours of one kind become one block; a blank line goes with the line above it. */
function blocksOf(
  text: string,
  lines: readonly Line[],
  marks: ReadonlyMap<number, Mark>,
  fields: readonly Block[],
): readonly Block[] {
  const blocks: Block[] = [];
  const push = (block: Block) => {
    const last = blocks.at(-1);
    if (block.start === block.end) return;
    if (last?.role === block.role && last.note === block.note) {
      blocks[blocks.length - 1] = { ...last, end: block.end };
    } else blocks.push(block);
  };
  const inOrder = [...fields].sort((a, b) => a.start - b.start);
  let at = 0;
  lines.forEach(({ start, end, words }, index) => {
    const mark =
      words === '' && index > 0
        ? (blocks.at(-1) ?? TEXT)
        : (marks.get(index) ?? markBelow(lines, index, marks));
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= start) at++;
    const field = inOrder[at];
    const isOpen = field !== undefined && field.start <= start;
    const cut = isOpen ? Math.min(field.end, end) : start;
    if (isOpen) push({ ...field, start, end: cut });
    push({ start: cut, end, role: mark.role, note: mark.note });
  });
  return blocks.length > 0 ? blocks : [{ start: 0, end: text.length, ...TEXT }];
}

/** White space at the very start goes with the first words. */
function markBelow(lines: readonly Line[], index: number, marks: ReadonlyMap<number, Mark>): Mark {
  if (index > 0 || lines[0]?.words !== '') return TEXT;
  const first = lines.findIndex(({ words }) => words !== '');
  return marks.get(first) ?? TEXT;
}
