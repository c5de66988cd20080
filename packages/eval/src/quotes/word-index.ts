/**
 * Words of a text by number. All content is compared by the words it holds: quotation marks and punctuation at its ends are a matter of
 * convention, and sets differ in it.
 */
import { bisect, type TextRange } from '@crossquote/domain';

/** Numbers of words, rising. */
export type Words = readonly number[];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @returns which words some ranges touch. */
export function wordIndex(text: string): (ranges: readonly TextRange[]) => Words {
  const words = Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return (ranges) => {
    const touched = new Set<number>();
    for (const { start, end } of ranges) {
      for (let at = firstEndingAfter(words, start); (words[at]?.start ?? end) < end; at++) touched.add(at);
    }
    return [...touched].sort((a, b) => a - b);
  };
}

/** @returns how many of `a` are in `b`. */
export function wordsInCommon(a: Words, b: Words): number {
  const other = new Set(b);
  return a.filter((word) => other.has(word)).length;
}

/** 0 when either is empty. */
export function wordF1(a: Words, b: Words): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * wordsInCommon(a, b)) / (a.length + b.length);
}

function firstEndingAfter(words: readonly TextRange[], offset: number): number {
  return bisect(words.length, (index) => (words[index]?.end ?? 0) <= offset);
}
