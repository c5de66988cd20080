/** Stretches of a block that no sentence crosses: at blank lines, list items, and line ends that are not mere wrapping. */
import type { Block, TextRange } from '@crossquote/domain';
import { isLowerCase, isTerminator } from './characters.ts';

interface Line extends TextRange {
  readonly words: string;
}

/** Wrapped text has lines of at most this many code units, and at least one of the second length. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 50;
/** A wrapped line is so full that the next word would not have fitted, give or take. */
const FULLNESS = 0.9;

const ITEM = /^(?:[•*·‣▪◦]|[-–—]\s|\(?\d{1,3}[.)]\s|\(?(?:[a-z]|[ivx]{1,5})\)\s)/u;

/** They cover the block; white space at their ends belongs to them. */
export function paragraphs(text: string, block: Block): readonly TextRange[] {
  const starts = [block.start];
  const lines = linesIn(text, block);
  let width = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined || previous.words === '') width = widthFrom(lines, index);
    if (line.words === '' || previous === undefined) return;
    if (
      previous.words === ''
        ? hasWords(lines, index)
        : block.role !== 'text' || isBreak(previous.words, line.words, width)
    ) {
      starts.push(line.start);
    }
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
}

function linesIn(text: string, { start, end }: TextRange): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 || feed >= end ? end : feed + 1;
    lines.push({ start: from, end: to, words: text.slice(from, to).trim() });
    from = to;
  }
  return lines;
}

function widthFrom(lines: readonly Line[], from: number): number {
  let width = 0;
  for (let index = from; index < lines.length && lines[index]?.words !== ''; index++) {
    width = Math.max(width, lines[index]?.words.length ?? 0);
  }
  return width;
}

/** Blank lines at the very start of a block belong to its first words. */
function hasWords(lines: readonly Line[], before: number): boolean {
  for (let index = before - 1; index >= 0; index--) if (lines[index]?.words !== '') return true;
  return false;
}

/** Whether the line end between two lines parts them for certain. Where a full stop stands before it, the other rules decide. */
function isBreak(previous: string, next: string, width: number): boolean {
  if (ITEM.test(next)) return true;
  const isWrapped = width <= WIDEST_WRAP && width >= NARROWEST_WRAP;
  if (isWord(previous) && isWord(next)) return true;
  if (endsWithStop(previous)) return !isWrapped && (width < NARROWEST_WRAP || !isLowerCase(next[0]));
  if (isLowerCase(next[0]) || /[,;-]$/.test(previous)) return false;
  const firstWord = /^\S+/.exec(next)?.[0].length ?? 0;
  return !isWrapped || previous.length + 1 + firstWord <= width * FULLNESS;
}

/** Lines of one word each are items. */
function isWord(line: string): boolean {
  return /^[\p{L}\p{N}\p{M}-]+$/u.test(line);
}

/** Closing marks after a full stop are fewer than this (code units). */
const LONGEST_CLOSE = 20;

function endsWithStop(line: string): boolean {
  return isTerminator(
    line
      .slice(-LONGEST_CLOSE)
      .replace(/["'”’“»«)\]\s]+$/u, '')
      .at(-1),
  );
}
