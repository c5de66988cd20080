/** Every quotation mark of a paragraph with what the characters around it say: does it look like an opening or a closing one? */
import type { TextRange } from '@crossquote/domain';

/** Marks of one family can be each other's partner. */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'single-guillemet' | 'corner';

export interface Mark extends TextRange {
  readonly char: string;
  readonly family: MarkFamily;
  /** White space, an opening bracket or nothing stands before it (other marks are looked through). */
  readonly free: { readonly left: boolean; readonly right: boolean };
  /** `inside`: letters on both sides. */
  readonly shape: 'open' | 'close' | 'either' | 'inside';
}

const FAMILIES: Readonly<Record<MarkFamily, string>> = {
  double: `" „ “ ” ‟ 〝 〞 〟 \`\` ''`,
  guillemet: '« »',
  single: `' ‘ ’ ‚ ‛`,
  'single-guillemet': '‹ ›',
  corner: '「 」 『 』',
};
const FAMILY = new Map(
  (['double', 'guillemet', 'single', 'single-guillemet', 'corner'] as const).flatMap((family) =>
    FAMILIES[family].split(' ').map((char) => [char, family] as const),
  ),
);

const MARKS = /``|''|["„“”‟〝〞〟«»'‘’‚‛‹›「」『』]/g;
const IS_MARK = /["„“”‟〝〞〟«»'‘’‚‛‹›「」『』`]/;
const OPENERS = /[\s([{<—–¿¡/|:>\u2066-\u2069\u200e\u200f]/;
const CLOSERS = /[\s)\]}>.,;:!?…—–/|،؛؟。，、\u2066-\u2069\u200e\u200f]/;
/** How many adjacent marks are looked through: "‚‹ is as deep as print goes. */
const NEIGHBOURS = 3;

export function marksIn(text: string, within: TextRange): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(MARKS)) {
    const start = within.start + match.index;
    marks.push(describe(text, within, { start, end: start + match[0].length }));
  }
  return marks;
}

function describe(text: string, within: TextRange, range: TextRange): Mark {
  const char = text.slice(range.start, range.end);
  const before = neighbour(text, range.start - 1, -1, within);
  const after = neighbour(text, range.end, 1, within);
  const right = after === null || CLOSERS.test(after);
  const left =
    isElided(text, range.start, char) ||
    before === null ||
    (OPENERS.test(before) && !(before === ':' && right)) ||
    isDash(before);
  // '90s: an apostrophe, never an opening mark.
  const isYear = (char === "'" || char === '‘') && left && /\d/.test(after ?? '');
  const shape = isYear ? 'inside' : left ? (right ? 'either' : 'open') : right ? 'close' : 'inside';
  return { ...range, char, family: FAMILY.get(char) ?? 'double', free: { left, right }, shape };
}

/** "qu’« il faut partir »", "l’“acqua”": no blank stands behind a Romance elision. */
function isElided(text: string, at: number, char: string): boolean {
  return /[«“]/.test(char) && /\p{L}['’]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isDash(char: string): boolean {
  return char === '-' || char === '—' || char === '–';
}

/** The nearest character that is no quotation mark; null at the paragraph's edge. */
function neighbour(text: string, from: number, step: 1 | -1, within: TextRange): string | null {
  let at = from;
  for (let skipped = 0; skipped < NEIGHBOURS && IS_MARK.test(text[at] ?? ''); skipped += 1) at += step;
  return at < within.start || at >= within.end ? null : (text[at] ?? null);
}
