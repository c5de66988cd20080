/** Places where a sentence could end: runs of end marks with the closing marks around them. One pass, linear in the text. */
import type { TextRange } from '@crossquote/domain';
import { isLetterOrDigit, isSpace, isSpaceless, isTerminator, TERMINATOR_MARKS } from './characters.ts';
import type { PairMarks } from './pair-marks.ts';

export interface Stop {
  /** The first end mark. */
  readonly at: number;
  /** Past the last end mark or closing mark. */
  readonly end: number;
  /** `stop`: one full stop; `ellipsis`: dots; `strong`: with a question or exclamation mark. */
  readonly kind: 'stop' | 'ellipsis' | 'strong';
  readonly closesQuote: boolean;
  /** Where the words after it begin, past white space. */
  readonly next: number;
  /** The first letter or digit after it, past opening marks, dashes and bullets; the end of the range when none comes soon. */
  readonly nextWord: number;
}

/** More than this many marks and spaces before a word (code units), and it is no use looking for it. */
const LONGEST_LEAD = 40;

const END_MARK = new RegExp(`[${TERMINATOR_MARKS.join('')}]`, 'g');

export function findStops(text: string, range: TextRange, marks: PairMarks): readonly Stop[] {
  const stops: Stop[] = [];
  END_MARK.lastIndex = range.start;
  for (
    let match = END_MARK.exec(text);
    match !== null && match.index < range.end;
    match = END_MARK.exec(text)
  ) {
    const stop = stopAt(text, match.index, range.end, marks);
    if (stop.next < range.end && endsToken(text, stop)) stops.push(stop);
    END_MARK.lastIndex = stop.end;
  }
  return stops;
}

function stopAt(text: string, at: number, limit: number, marks: PairMarks): Stop {
  const end = runEnd(text, at, limit, marks);
  const next = skipSpace(text, end, limit);
  return {
    at,
    end,
    kind: kindOf(text.slice(at, end)),
    closesQuote: closesQuote(text, at, end, marks),
    next,
    nextWord: skipLead(text, next, limit),
  };
}

function runEnd(text: string, at: number, limit: number, marks: PairMarks): number {
  let end = at + 1;
  for (let step = continues(text, end, limit, marks); step > 0; step = continues(text, end, limit, marks)) {
    end += step;
  }
  return end;
}

/** How far the run goes on from here: 1 for a mark that touches it, 2 for one after a space (`. . .`, French ` »`), 0 at its end. */
function continues(text: string, at: number, limit: number, marks: PairMarks): number {
  if (at >= limit) return 0;
  if (isTerminator(text[at]) || marks.sides.get(at) === 'close') return 1;
  const after = at + 1;
  if (!isSpace(text[at]) || text[at] === '\n' || after >= limit) return 0;
  return isTerminator(text[after]) || marks.sides.get(after) === 'close' ? 2 : 0;
}

function kindOf(run: string): Stop['kind'] {
  if (/[^.．…\s\p{Pe}\p{Pf}\p{Pi}"']/u.test(run)) return 'strong';
  return /…|[.．]\s?[.．]/u.test(run) ? 'ellipsis' : 'stop';
}

function closesQuote(text: string, at: number, end: number, marks: PairMarks): boolean {
  for (let place = at + 1; place < end; place++) {
    if (marks.sides.get(place) === 'close' && !')]'.includes(text[place] ?? '')) return true;
  }
  return false;
}

/** `1.5`, `example.org` and `Yahoo!s` go on without a space. */
function endsToken(text: string, stop: Stop): boolean {
  return isSpace(text[stop.end]) || isSpaceless(text[stop.at]);
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text[at])) at++;
  return at;
}

function skipLead(text: string, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_LEAD);
  let at = from;
  while (at < last && !isLetterOrDigit(text[at])) at++;
  return at < last ? at : limit;
}
