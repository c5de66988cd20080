/** The number in words that ends at a place: Arabic and Persian write one in several, "خمسة وعشرون" and "بیست و پنج". */
import { fold } from '../names/fold.ts';
import { findNumbers } from './find-numbers.ts';
import { latinDigits } from './latin-digits.ts';
import { readNumberWord } from './read-number-word.ts';

export interface NumberBefore {
  readonly value: number;
  /** UTF-16 code units of the text. */
  readonly start: number;
}

/** Words one beside another at the end of what stands before, and digits of a whole number. */
const RUN = /(?:(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+[ \u200c]){1,7}$/u;
const DIGITS = /(?<![\p{N}.,٫٬،]|\p{L}-)\p{Nd}+ $/u;

/** The longest one. @param text what stands before, with the space behind the number. */
export function numberBefore(text: string, language: string): NumberBefore | null {
  const digits = DIGITS.exec(text);
  if (digits) return { value: Number(latinDigits(digits[0])), start: digits.index };
  const run = RUN.exec(text);
  if (!run) return null;
  for (const { index } of run[0].matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu)) {
    const value = readRun(run[0].slice(index).trimEnd(), language);
    if (value !== null) return { value, start: run.index + index };
  }
  return null;
}

/** Persian's "one", which stands in no list since it is an article too often. */
const FA_ONE = /(?:^|[ \u200c]و[ \u200c])یک$/u;

/** @param words with spaces or hyphens between. @returns null unless all of them are one number. */
export function readRun(words: string, language: string): number | null {
  if (language === 'fa' && FA_ONE.test(words)) {
    const tens = words.replace(FA_ONE, '');
    const value = tens === '' ? 0 : readRun(tens, language);
    return value === null || (value > 0 && value % 10 !== 0) ? null : value + 1;
  }
  if (!/[ \u200c-]/u.test(words)) return readNumberWord(fold(words), language);
  const [first, ...others] = findNumbers(words, language);
  const isAll = first?.start === 0 && first.end === words.length && first.hedge === null;
  return isAll && others.length === 0 ? first.value : null;
}
