/** Numbers of one word or several, some of which no list of plain numbers has: "двадцатью пятью", "doscientas cincuenta", "п'ятьма тисячами". */
import type { TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { countOf, hasCountWords } from './count-words.ts';
import { multiplierOf, NUMBER_JOINTS } from './number-words.ts';
import { readNumberWord } from './read-number-word.ts';

export interface DeclinedNumber extends TextRange {
  readonly value: number;
}

interface NumberWord extends TextRange {
  readonly value: number;
  /** Whether the plain lists have it. */
  readonly isPlain: boolean;
  /** A joint tells nothing by itself: "y". */
  readonly isJoint: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Of several words only where all of them are one number; UTF-16 code units of the text. @param language primary subtag. */
export function declinedNumbers(text: string, language: string): readonly DeclinedNumber[] {
  if (!hasCountWords(language)) return [];
  return runsOf([...text.matchAll(WORD)], text, language).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.every(({ isPlain }) => isPlain)) return [];
    const value = run.length === 1 ? first.value : valueOf(run);
    // A bare one is an article too often.
    return value === null || value === 1 ? [] : [{ start: first.start, end: last.end, value }];
  });
}

/** Number words with nothing but a space or a hyphen between. */
function runsOf(
  words: readonly RegExpExecArray[],
  text: string,
  language: string,
): readonly (readonly NumberWord[])[] {
  const runs: NumberWord[][] = [];
  let run: NumberWord[] = [];
  const close = () => {
    while (run.at(-1)?.isJoint) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { 0: written, index } of words) {
    const isBehind = run.length > 0 && /^[ \u00a0-]$/u.test(text.slice(run.at(-1)?.end, index));
    if (!isBehind) close();
    const word = wordOf(written, index, language, run.length > 0);
    if (word) run.push(word);
    else close();
  }
  close();
  return runs;
}

/** @param isInside behind a number: by themselves thousands are a size ("тысячами"), and a joint is any "and". */
function wordOf(written: string, start: number, language: string, isInside: boolean): NumberWord | null {
  const folded = fold(written);
  const counted = countOf(written, language);
  const plain = readNumberWord(folded, language);
  const times = isInside ? multiplierOf(folded, language) : 1;
  const isJoint = isInside && NUMBER_JOINTS[language]?.has(folded) === true;
  const value = counted ?? plain ?? (times > 1 ? times : null) ?? (isJoint ? 0 : null);
  if (value === null) return null;
  const isPlain = isJoint || (counted === undefined && plain !== null);
  return { start, end: start + written.length, value, isPlain, isJoint };
}

/** Null where they are several numbers: "пятью шесть". */
function valueOf(run: readonly NumberWord[]): number | null {
  let [total, current, scale] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { value, isJoint } of run) {
    if (isJoint) continue;
    if (value >= 1000) {
      if (value >= scale) return null;
      total += Math.max(1, current) * value;
      [current, scale] = [0, value];
    } else {
      const place = value < 10 ? 10 : value < 100 ? 100 : 1000;
      if (current % place !== 0 || (current > 0 && current < place)) return null;
      current += value;
    }
  }
  return total + current;
}
