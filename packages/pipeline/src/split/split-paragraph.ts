/** Starts of the sentences of one paragraph. */
import type { TextRange } from '@crossquote/domain';
import { isLetterOrDigit } from './characters.ts';
import { engineCuts } from './engine-cuts.ts';
import { findStops, type Stop } from './find-stops.ts';
import type { SplitWords } from './languages/index.ts';
import { type PairMarks, pairMarks } from './pair-marks.ts';
import { stopEnds } from './stop-ends.ts';

/** Where the second and later sentences begin, ascending, past the white space between them. */
export function splitParagraph(text: string, range: TextRange, words: SplitWords): readonly number[] {
  const marks = pairMarks(text, range);
  const stops = findStops(text, range, marks);
  const ends = judge(text, range, words, marks, stops);
  const candidates = stops.map((stop, index) => ({ mark: text[stop.at] ?? '.', ends: ends[index] ?? false }));
  return engineCuts(candidates).flatMap((index) => stops[index]?.next ?? []);
}

/** From left to right: whether a bracket is an aside depends on where its sentence began. */
function judge(
  text: string,
  range: TextRange,
  words: SplitWords,
  marks: PairMarks,
  stops: readonly Stop[],
): readonly boolean[] {
  let bracket = 0;
  let firstWord = firstWordFrom(text, range.start, range.end);
  return stops.map((stop) => {
    while ((marks.brackets[bracket]?.end ?? Infinity) <= stop.at) bracket++;
    const around = marks.brackets[bracket];
    const aside =
      around !== undefined && firstWord < around.start && around.start < stop.at ? around.end : null;
    const ends = stopEnds(stop, { text, ...range, firstWord, words }, aside);
    if (ends) firstWord = stop.nextWord;
    return ends;
  });
}

function firstWordFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLetterOrDigit(text[at])) at++;
  return at;
}
