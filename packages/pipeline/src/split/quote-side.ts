/** Whether a quotation mark opens or closes. Its neighbours decide, and where they do not, whether one is open. */
import { isLetterOrDigit, isSpace, isTerminator } from './characters.ts';

export type Side = 'open' | 'close';

/** What is open where the reading stands. */
export interface Quoted {
  double: boolean;
  single: number;
  /** A straight mark with spaces on both sides. */
  lone: boolean;
}

/** An odd number of straight marks with spaces around them: the first closes what an earlier paragraph opened. */
export function isOdd(
  text: string,
  places: readonly number[],
  start: number,
  end: number,
  mark: string,
): boolean {
  let isFirstLone: boolean | undefined;
  let count = 0;
  for (const at of places) {
    if (text[at] !== mark) continue;
    const alone = isAlone(text, at, start, end);
    if (!alone && mark === "'") continue;
    isFirstLone ??= alone;
    count++;
  }
  return isFirstLone === true && count % 2 === 1;
}

function isAlone(text: string, at: number, start: number, end: number): boolean {
  return (at <= start || isSpace(text[at - 1])) && (at + 1 >= end || isSpace(text[at + 1]));
}

export function quoteSide(
  text: string,
  at: number,
  mark: string,
  quoted: Quoted,
  start: number,
  end: number,
): Side | null {
  const before = at > start ? text[at - 1] : undefined;
  const after = at + 1 < end ? text[at + 1] : undefined;
  if (mark === "'" && (before === mark || after === mark)) return typedSide(text, at, start);
  const isLone = (mark === '"' || mark === "'") && isAlone(text, at, start, end);
  if (isLone && mark === "'" && quoted.single === 0) {
    quoted.lone = !quoted.lone;
    return quoted.lone ? 'open' : 'close';
  }
  if (isLone && mark === '"') {
    quoted.double = !quoted.double;
    return quoted.double ? 'open' : 'close';
  }
  if ("'‘’‚".includes(mark)) return singleSide(mark, before, after, quoted);
  if ('”»'.includes(mark) && isTerminator(text[at - 2]) && isAlone(text, at, start, end)) {
    quoted.double = false;
    return 'close';
  }
  const side = doubleSide(mark, before, after, quoted.double);
  quoted.double = side === 'open';
  return side;
}

function doubleSide(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  isOpen: boolean,
): Side {
  if (before === mark && (after === undefined || isSpace(after))) return 'close';
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

/** Two apostrophes for one mark, as typewriters and TeX write it. */
function typedSide(text: string, at: number, start: number): Side {
  const first = text[at - 1] === "'" && at > start ? at - 1 : at;
  return first <= start || isSpace(text[first - 1]) ? 'open' : 'close';
}

/** An apostrophe is no mark. */
function singleSide(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  quoted: Quoted,
): Side | null {
  const wordBefore = isLetterOrDigit(before);
  if (mark === '‚') {
    quoted.single++;
    return 'open';
  }
  if (wordBefore && isLetterOrDigit(after)) return null;
  if (isTerminator(before) && (after === undefined || isSpace(after))) {
    quoted.single = Math.max(0, quoted.single - 1);
    return 'close';
  }
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
