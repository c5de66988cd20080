/** Starts of the sentences of one paragraph. */
import type { TextRange } from '@crossquote/domain';
import { isLetterOrDigit, isTerminator } from './characters.ts';
import { engineCuts } from './engine-cuts.ts';
import { findStops, type Stop } from './find-stops.ts';
import type { SplitWords } from './languages/index.ts';
import { type PairMarks, pairMarks } from './pair-marks.ts';
import { stopEnds } from './stop-ends.ts';

/** Where the second and later sentences begin, ascending, past the white space between them. */
export function splitParagraph(text: string, range: TextRange, words: SplitWords): readonly number[] {
  const marks = pairMarks(text, range);
  const stops = findStops(text, range, marks);
  const open = openStops(text, range, words, marks, stops);
  const cuts = engineCuts(open.map((stop) => text[stop.at] ?? ''));
  return cuts.flatMap((index) => open[index]?.next ?? []);
}

/**
 * The stops at which our rules let a sentence end. From left to right: whether a bracket is an aside depends on where its sentence
 * began.
 */
function openStops(
  text: string,
  range: TextRange,
  words: SplitWords,
  marks: PairMarks,
  stops: readonly Stop[],
): readonly Stop[] {
  let bracket = 0;
  let firstWord = firstWordFrom(text, range.start, range.end);
  return stops.filter((stop) => {
    while ((marks.brackets[bracket]?.end ?? Infinity) <= stop.at) bracket++;
    const around = marks.brackets[bracket];
    const aside = around !== undefined && firstWord < around.start && isInside(text, stop, around);
    const ends = stopEnds(stop, { text, ...range, firstWord, words }, aside);
    if (ends) firstWord = stop.nextWord;
    return ends;
  });
}

/** An end mark after the closing bracket (`…!).`) is the sentence's own. */
function isInside(text: string, stop: Stop, bracket: TextRange): boolean {
  if (stop.at < bracket.start || stop.at >= bracket.end) return false;
  for (let at = bracket.end; at < stop.end; at++) if (isTerminator(text[at])) return false;
  return true;
}

function firstWordFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLetterOrDigit(text[at])) at++;
  return at;
}
