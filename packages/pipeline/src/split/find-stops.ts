/** Places where a sentence could end: runs of end marks with the closing marks around them. One pass, linear in the text. */
import type { TextRange } from '@crossquote/domain';
import {
  isDigit,
  isLetter,
  isLetterOrDigit,
  isSpace,
  isSpaceless,
  isTerminator,
  isUpperCase,
} from './characters.ts';
import type { PairMarks } from './pair-marks.ts';
import type { Stop } from './stop.ts';
import { trailEnd } from './stop-trail.ts';
import { skipLead, skipSpace } from './words-around.ts';

/** A full stop, then an ellipsis that belongs to the next sentence. */
const STOP_AND_SPACED_ELLIPSIS = /\. \. \. \.(?= [^\s.])/y;
const LEADING_ELLIPSIS = /(?:\.{2,}|…)[\p{L}\p{N}]/uy;

/** @param ends positions of end marks in the range, in order. */
export function findStops(
  text: string,
  range: TextRange,
  ends: readonly number[],
  marks: PairMarks,
): readonly Stop[] {
  const stops: Stop[] = [];
  let past = range.start;
  for (const at of ends) {
    if (at < past) continue;
    if (isStopAndEllipsis(text, at, range.end)) {
      past = STOP_AND_SPACED_ELLIPSIS.lastIndex;
      stops.push({ at, end: at + 1, kind: 'strong', closesQuote: false, next: at + 2, nextWord: past + 1 });
      continue;
    }
    const stop = stopAt(text, at, range.end, marks);
    past = stop.end;
    if (stop.next < range.end && (stop.next > stop.end || canGoWithoutSpace(text, stop))) stops.push(stop);
  }
  return stops;
}

function isStopAndEllipsis(text: string, at: number, limit: number): boolean {
  if (text[at + 2] !== '.' || text[at + 1] !== ' ') return false;
  STOP_AND_SPACED_ELLIPSIS.lastIndex = at;
  if (!STOP_AND_SPACED_ELLIPSIS.test(text)) return false;
  const word = STOP_AND_SPACED_ELLIPSIS.lastIndex + 1;
  return word < limit && isUpperCase(text[word]) && isLetter(text[at - 1]);
}

function stopAt(text: string, at: number, limit: number, marks: PairMarks): Stop {
  let end = at + 1;
  for (let step = continues(text, end, limit, marks); step > 0; step = continues(text, end, limit, marks)) {
    end += step;
  }
  const trail = trailEnd(text, at, end, limit);
  const next = skipSpace(text, trail.end, limit);
  return {
    at,
    end: trail.end,
    kind: kindOf(text, at, end),
    closesQuote: trail.closesQuote || closesQuote(text, at, end, marks),
    next,
    nextWord: skipLead(text, next, limit),
  };
}

/** How far the run goes on from here: 1 for a mark that touches it, 2 for one after a space (`. . .`, French ` »`), 0 at its end. */
function continues(text: string, at: number, limit: number, marks: PairMarks): number {
  if (at >= limit) return 0;
  if (isTerminator(text[at]) || marks.sides.get(at) === 'close') return 1;
  const after = at + 1;
  if (!isSpace(text[at]) || text[at] === '\n' || after >= limit) return 0;
  if (marks.sides.get(after) === 'close') return 2;
  return isTerminator(text[after]) && !leads(text, after) ? 2 : 0;
}

/** Dots right before a word (`...and then`) belong to it. */
function leads(text: string, at: number): boolean {
  LEADING_ELLIPSIS.lastIndex = at;
  return LEADING_ELLIPSIS.test(text);
}

function kindOf(text: string, at: number, end: number): Stop['kind'] {
  let dots = 0;
  for (let place = at; place < end; place++) {
    const mark = text[place];
    if (mark === '.' || mark === '．') dots++;
    else if (mark === '…') dots += 2;
    else if (isTerminator(mark)) return 'strong';
  }
  return dots > 1 && areTogether(text, at) ? 'ellipsis' : 'stop';
}

/** `U.S.".` has two full stops, and no ellipsis. */
function areTogether(text: string, at: number): boolean {
  return (
    text[at] === '…' || isTerminator(text[at + 1]) || (isSpace(text[at + 1]) && isTerminator(text[at + 2]))
  );
}

function closesQuote(text: string, at: number, end: number, marks: PairMarks): boolean {
  for (let place = at + 1; place < end; place++) {
    if (marks.sides.get(place) === 'close' && text[place] !== ')' && text[place] !== ']') return true;
  }
  return false;
}

/** `1.5`, `example.org` and `Yahoo!s` go on without a space; what may begin a sentence there is looked at later. */
function canGoWithoutSpace(text: string, stop: Stop): boolean {
  if (isSpaceless(text[stop.at])) return !(isDigit(text[stop.at - 1]) && isDigit(text[stop.end]));
  return isLetter(text[stop.end]) && isLetterOrDigit(text[stop.at - 1]) && isLetterOrDigit(text[stop.at - 2]);
}
