/** Words with their places into lines: what stands beside one another without a wide gap, in the order in which it is read. */
import { leftOf, pagePieces, rightOf } from './page-pieces.ts';
import type { PdfItem } from './pdf-contents.ts';
import { LTR, LTR_OR_FIGURE, RTL } from './scripts.ts';

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
  /** Of its first and its last word, as the file sets them. */
  readonly order: { readonly first: number; readonly last: number };
  readonly isArtifact: boolean;
  readonly items: readonly PdfItem[];
}

/** In sizes of letters: more is a space. */
const SPACE = 0.17;

/** Without letters. */
const FIGURE = /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u;

/** By their place from the top, then from the left. */
export function pageLines(items: readonly PdfItem[]): readonly PageLine[] {
  const isRtl = lettersLike(RTL, items) > lettersLike(LTR, items);
  const caps = initialsOf(items);
  const lines = pagePieces(items.filter((item) => !caps.includes(item))).map((piece) => lineOf(piece, isRtl));
  return caps.reduce<readonly PageLine[]>((before, cap) => withInitial(before, cap, isRtl), lines);
}

/** Of the size of the letters behind it: a letter that is larger may begin a paragraph, some of whose lines stand beside it. */
const INITIAL = 1.8;

function initialsOf(items: readonly PdfItem[]): readonly PdfItem[] {
  const words = items.filter(({ text }) => text.trim() !== '');
  return words.filter(({ text, size }, index) => {
    const next = words[index + 1];
    return next !== undefined && size > next.size * INITIAL && /^["“„«‘']?\p{Lu}$/u.test(text.trim());
  });
}

function withInitial(lines: readonly PageLine[], cap: PdfItem, isRtl: boolean): readonly PageLine[] {
  const end = cap.x + cap.width;
  const beside = lines.filter(
    ({ left, y, size }) =>
      left > end - size * 0.5 && left < end + size * 2 && y > cap.y - cap.size && y < cap.y + size * 0.5,
  );
  const [first] = beside;
  if (first === undefined || beside.length < 2)
    return [...lines, lineOf([cap], isRtl)].sort((a, b) => a.y - b.y);
  return lines.map((line) =>
    beside.includes(line)
      ? { ...line, left: cap.x, text: line === first ? `${cap.text.trim()}${line.text}` : line.text }
      : line,
  );
}

function lettersLike(script: RegExp, items: readonly PdfItem[]): number {
  return items.reduce(
    (sum, { text }) => sum + Array.from(text).filter((letter) => script.test(letter)).length,
    0,
  );
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
    left: leftOf(piece),
    right: rightOf(piece),
    y: base?.y ?? 0,
    size: base?.size ?? 0,
    fonts: most(words, ({ font }) => font),
    isRtl,
    order: {
      first: Math.min(...words.map(({ order }) => order)),
      last: Math.max(...words.map(({ order }) => order)),
    },
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
  let last = items[start];
  let end = start + 1;
  let isSpaced = false;
  let hasLetters = !FIGURE.test(last?.text ?? '');
  for (let at = end; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || last === undefined || own.test(item.text)) break;
    isSpaced ||= item.text.trim() === '' || isSpaceBetween(last, item);
    last = item;
    if (!isOther(item, other, own)) continue;
    if (isSpaced && !hasLetters && FIGURE.test(item.text)) break;
    end = at + 1;
    isSpaced = false;
    hasLetters ||= !FIGURE.test(item.text);
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
    if (last !== null && isSpaceBetween(last, item)) text += ' ';
    text += item.text;
    last = item;
  }
  // Vowel signs are set on their own, with a blank that is none: no word begins with one.
  const words = text.replace(/\s+(?=\p{M})/gu, '');
  return withAccents(words.replace(/\s+/g, ' ').trim());
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

function isSpaceBetween(a: PdfItem, b: PdfItem): boolean {
  const [first, second] = a.x > b.x ? [b, a] : [a, b];
  return second.x - (first.x + first.width) > SPACE * Math.max(a.size, b.size);
}
