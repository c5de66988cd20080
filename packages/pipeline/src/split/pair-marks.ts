/**
 * Which quotation marks and brackets of a stretch of text open and which close. The same mark opens in one language and closes in
 * another (“ in English and German, » in French and German), so its neighbours decide, and where they do not, whether one is open.
 */
import type { TextRange } from '@crossquote/domain';
import { isLetterOrDigit, isSpace } from './characters.ts';

export interface PairMarks {
  /** By position. */
  readonly sides: ReadonlyMap<number, 'open' | 'close'>;
  /** Outermost pairs of round and square brackets, in order; `start` at the opening one, `end` past the closing one. */
  readonly brackets: readonly TextRange[];
}

/** A bracket left open longer than this (code units) is a slip, or holds more than an aside. */
const LONGEST_ASIDE = 600;

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const MARKS = /["“”„‟«»‹›‚‘’'()[\]「」『』]/g;

export function pairMarks(text: string, { start, end }: TextRange): PairMarks {
  const sides = new Map<number, 'open' | 'close'>();
  const brackets: TextRange[] = [];
  const open: { mark: string; at: number }[] = [];
  const quoted = { double: false, single: 0 };
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match !== null && match.index < end; match = MARKS.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const side = '()[]'.includes(mark) ? bracketSide(mark) : quoteSide(text, at, mark, quoted, start, end);
    if (side === null) continue;
    sides.set(at, side);
    if ('(['.includes(mark)) open.push({ mark, at });
    else if (mark in BRACKETS) closeBracket(mark, at, open, brackets);
  }
  return { sides, brackets };
}

function bracketSide(mark: string): 'open' | 'close' {
  return mark === '(' || mark === '[' ? 'open' : 'close';
}

/** Pairs come out by their closing mark; those inside the new one are dropped. */
function closeBracket(
  mark: string,
  at: number,
  open: { mark: string; at: number }[],
  brackets: TextRange[],
): void {
  const last = open.at(-1);
  if (last === undefined || last.mark !== BRACKETS[mark]) return;
  open.pop();
  if (at - last.at > LONGEST_ASIDE) return;
  while ((brackets.at(-1)?.start ?? -1) > last.at) brackets.pop();
  brackets.push({ start: last.at, end: at + 1 });
}

function quoteSide(
  text: string,
  at: number,
  mark: string,
  quoted: { double: boolean; single: number },
  start: number,
  end: number,
): 'open' | 'close' | null {
  const before = at > start ? text[at - 1] : undefined;
  const after = at + 1 < end ? text[at + 1] : undefined;
  if ("'‘’‚".includes(mark)) return singleSide(mark, before, after, quoted);
  const side = doubleSide(mark, before, after, quoted.double);
  quoted.double = side === 'open';
  return side;
}

function doubleSide(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  isOpen: boolean,
): 'open' | 'close' {
  if ('„‟「『'.includes(mark)) return 'open';
  if ('」』'.includes(mark)) return 'close';
  const looseBefore = before === undefined || isSpace(before) || /[([{—–\-/:"“„«»‘‚']/.test(before);
  const looseAfter = after === undefined || !isLetterOrDigit(after);
  if (looseBefore && !looseAfter) return 'open';
  if (!looseBefore && looseAfter) return 'close';
  if (mark === '«' || mark === '‹') return isOpen && !isSpace(after) ? 'close' : 'open';
  if (mark === '»' || mark === '›') return 'close';
  return isOpen ? 'close' : 'open';
}

/** An apostrophe is no mark. */
function singleSide(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  quoted: { single: number },
): 'open' | 'close' | null {
  const wordBefore = isLetterOrDigit(before);
  if (mark === '‚') {
    quoted.single++;
    return 'open';
  }
  if (wordBefore && isLetterOrDigit(after)) return null;
  if (before !== undefined && !isSpace(before) && quoted.single > 0 && !isLetterOrDigit(after)) {
    quoted.single--;
    return 'close';
  }
  if (!wordBefore && mark !== '’' && after !== undefined && !isSpace(after)) {
    quoted.single++;
    return 'open';
  }
  return null;
}
