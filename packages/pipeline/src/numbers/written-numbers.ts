/** The numbers that a text writes in words, as the matcher reads them, and those of them that are amounts for sure. */
import { primaryLanguage } from '@crossquote/domain';
import { type Figure, findNumbers } from './find-numbers.ts';
import { NO_AMOUNTS } from './no-amounts.ts';

/**
 * Languages of which translations by people were looked at: in the others (Arabic, Persian, Turkish, Italian ...) words are read to explain a number
 * of the other side, and not missed.
 */
const SURE: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'ru', 'uk']);

export interface WrittenNumbers {
  /** All that were read; never a bare one. */
  readonly values: ReadonlySet<number>;
  /** Those that a translation must say too. */
  readonly sure: ReadonlySet<number>;
  /** The text without them: what may still say a number otherwise ("both", "a dozen", "the second"). */
  readonly rest: string;
}

export function writtenNumbers(text: string, language: string): WrittenNumbers {
  const primary = primaryLanguage(language);
  const idioms = NO_AMOUNTS[primary];
  const plain = idioms ? text.replace(idioms, blank) : text;
  const figures = findNumbers(plain, primary).filter((figure) => isOneNumber(figure, plain));
  const sure = isSure(primary) ? figures.filter((figure) => !isPartOfWord(figure, text)) : [];
  return {
    values: valuesOf(figures),
    sure: valuesOf(sure),
    rest: figures.reduceRight(
      (left, { start, end }) => `${left.slice(0, start)}${blank(left.slice(start, end))}${left.slice(end)}`,
      text,
    ),
  };
}

/** @param language primary. */
export function isSure(language: string): boolean {
  return SURE.has(language);
}

/** Not two, as in "three hundred, and five" and perhaps in "three hundred and five thousand". */
export function isOneNumber({ start, end, written }: Figure, text: string): boolean {
  const words = text.slice(start, end);
  return written === 'words' && /^[\p{L}\p{M}'’\s-]+$/u.test(words) && !PERHAPS_TWO.test(words);
}

/** German writes one number as one word, and French says "et" before one and eleven only. */
const PERHAPS_TWO =
  /\s(?:and|et|y|e)\s.*(?:thousand|mill|milliard|mil$)|\sund\s|\set\s(?!(?:une?|onze)(?!\p{L}))/iu;

/** "dix-huitième", "Drei-Punkte-Plan", "two-time". */
export function isPartOfWord({ end }: Figure, text: string): boolean {
  return /^[-‑]\p{L}/u.test(text.slice(end));
}

function valuesOf(figures: readonly Figure[]): ReadonlySet<number> {
  return new Set(figures.map(({ value }) => value));
}

/** Keeps every place in the text. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}
