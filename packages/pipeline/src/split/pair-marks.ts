/**
 * Which quotation marks and brackets of a stretch of text open and which close. The same mark opens in one language and closes in
 * another (“ in English and German, » in French and German), so its neighbours decide, and where they do not, whether one is open.
 */
import type { TextRange } from '@crossquote/domain';
import { isOdd, type Quoted, quoteSide, type Side } from './quote-side.ts';

export interface PairMarks {
  /** By position. */
  readonly sides: ReadonlyMap<number, Side>;
  /** Outermost pairs of round and square brackets, in order; `start` at the opening one, `end` past the closing one. */
  readonly brackets: readonly TextRange[];
}

/** A bracket left open longer than this (code units) is a slip, or holds more than an aside. */
const LONGEST_ASIDE = 600;

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** @param places of quotation marks and brackets in the range, in order. */
export function pairMarks(text: string, { start, end }: TextRange, places: readonly number[]): PairMarks {
  const sides = new Map<number, Side>();
  const brackets: TextRange[] = [];
  const open: { mark: string; at: number }[] = [];
  const quoted: Quoted = {
    double: isOdd(text, places, start, end, '"'),
    single: 0,
    lone: isOdd(text, places, start, end, "'"),
  };
  for (const at of places) {
    const mark = text[at] ?? '';
    const side = '()[]'.includes(mark) ? bracketSide(mark) : quoteSide(text, at, mark, quoted, start, end);
    if (side === null) continue;
    sides.set(at, side);
    if ('(['.includes(mark)) open.push({ mark, at });
    else if (mark in BRACKETS) closeBracket(mark, at, open, brackets);
  }
  return { sides, brackets };
}

function bracketSide(mark: string): Side {
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
