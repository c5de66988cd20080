/** Starts of the sentences of one paragraph. */
import type { TextRange } from '@crossquote/domain';
import { isTerminator } from './characters.ts';
import { findStops } from './find-stops.ts';
import type { SplitWords } from './languages/index.ts';
import { listItems } from './list-items.ts';
import { type PairMarks, pairMarks } from './pair-marks.ts';
import { scanMarks } from './scan-marks.ts';
import { softStops } from './soft-stops.ts';
import type { Stop } from './stop.ts';
import { stopEnds } from './stop-ends.ts';
import { skipLead, skipSpace } from './words-around.ts';

/** Where the second and later sentences begin, ascending, past the white space between them. */
export function splitParagraph(text: string, range: TextRange, words: SplitWords): readonly number[] {
  const found = scanMarks(text, range);
  const marks = pairMarks(text, range, found.pairs);
  const stops = findStops(text, range, found.ends, marks);
  const others = [
    ...listItems(text, range, found, words),
    ...softStops(text, range, found, marks.brackets, words),
  ];
  return startsIn(text, range, words, marks, others.length === 0 ? stops : merged(stops, others));
}

function merged(stops: readonly Stop[], others: readonly Stop[]): readonly Stop[] {
  return [...stops, ...others].sort((a, b) => a.next - b.next || a.at - b.at);
}

/** From left to right: whether a bracket is an aside depends on where its sentence began. */
function startsIn(
  text: string,
  range: TextRange,
  words: SplitWords,
  marks: PairMarks,
  stops: readonly Stop[],
): readonly number[] {
  const starts: number[] = [];
  let bracket = 0;
  const place = { text, start: range.start, end: range.end, sentence: 0, firstWord: 0, words };
  place.sentence = skipSpace(text, range.start, range.end);
  place.firstWord = skipLead(text, place.sentence, range.end);
  for (const stop of stops) {
    while ((marks.brackets[bracket]?.end ?? Infinity) <= stop.at) bracket++;
    const around = marks.brackets[bracket];
    const aside = around !== undefined && place.firstWord < around.start && isInside(text, stop, around);
    if (stop.next <= place.sentence || !stopEnds(stop, place, aside ? around : undefined)) continue;
    starts.push(stop.next);
    place.sentence = stop.next;
    place.firstWord = stop.nextWord;
  }
  return starts;
}

/** An end mark after the closing bracket (`…!).`) is the sentence's own. */
function isInside(text: string, stop: Stop, bracket: TextRange): boolean {
  if (stop.at < bracket.start || stop.at >= bracket.end) return false;
  for (let at = bracket.end; at < stop.end; at++) if (isTerminator(text[at])) return false;
  return true;
}
