/** The words of one side of a difference as they are stored: of what is long its beginning and its end, since nobody reads a thousand words to see what is left out. */
import { type Difference, sliceOf, type TextRange } from '@crossquote/domain';

/** Code units that are shown as they are; and of what is longer, about so many of its beginning and its end. */
const MOST = 600;
const HEAD = 400;
const TAIL = 150;

export function wordsOfDifference(text: string, { start, end }: TextRange): NonNullable<Difference['left']> {
  return { start, end, text: shortened(sliceOf(text, { start, end })) };
}

/** Whole where there is no place to cut. */
function shortened(words: string): string {
  if (words.length <= MOST) return words;
  const cuts = cutsIn(words);
  const head = best(cuts, (at) => at >= HEAD / 2 && at <= HEAD);
  const tail = best(cuts, (at) => words.length - at >= TAIL / 2 && words.length - at <= TAIL);
  return head === null || tail === null
    ? words
    : `${words.slice(0, head)} … ${words.slice(tail).trimStart()}`;
}

interface Cut {
  readonly at: number;
  readonly isMark: boolean;
}

/** Behind marks, but for those of abbreviations and initials, and between longer words in small letters: never between two words of a name, as in "J. Holm" or "Anna von Holm", of which a hidden one would show a half. */
function cutsIn(words: string): readonly Cut[] {
  return [
    ...words.matchAll(
      /(?<=[\p{Ll}\p{Lo}]{3})(?<mark>[.,;:!?…،؛؟])\s+|(?<=\P{L}\p{Ll}{4,})\s+(?=\p{Ll}{4})/gu,
    ),
  ].map(({ index, groups }) => ({
    at: index + (groups?.['mark']?.length ?? 0),
    isMark: groups?.['mark'] !== undefined,
  }));
}

/** The last behind a mark, else the last. */
function best(cuts: readonly Cut[], isPlace: (at: number) => boolean): number | null {
  const fitting = cuts.filter(({ at }) => isPlace(at));
  return (fitting.findLast(({ isMark }) => isMark) ?? fitting.at(-1))?.at ?? null;
}
