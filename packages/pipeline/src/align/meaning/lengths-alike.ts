/**
 * How alike in length two stretches of different languages are, by what is usual between these languages: a translation grows and shrinks with
 * what it translates (Gale & Church 1993). Letters alone are counted, since languages differ in spaces and marks.
 */
import { sliceOf } from '@crossquote/domain';
import type { PartSpan } from '../view/part-span.ts';
import type { QuoteView } from '../view/quote-view.ts';

/**
 * Letters for each letter of an English original, rounded: between what news (NTREX-128, the documents that weights are fitted on; WMT's news tests)
 * and everyday sentences (Tatoeba) have, which differ by a tenth. Languages that are not here are taken to write as long as English.
 */
const LETTERS: Readonly<Record<string, number>> = {
  ar: 0.9,
  de: 1.2,
  es: 1.13,
  fa: 0.93,
  fr: 1.17,
  ru: 1.1,
  tr: 1.08,
  uk: 1.07,
};

/** Letters by which lengths may differ all the same, so that a word more or less says little about a short quote. */
const LOOSE = 10;

/** @returns the shorter by the longer one, 0 to 1, for the stretch of each quote that was compared. */
export function lengthsAlike(a: QuoteView, left: PartSpan, b: QuoteView, right: PartSpan): number {
  const lengths = [lengthOf(a, left), lengthOf(b, right)];
  return (Math.min(...lengths) + LOOSE) / (Math.max(...lengths) + LOOSE);
}

/** In letters of an English text that says the same. */
function lengthOf({ report, parts, language }: QuoteView, { from, to }: PartSpan): number {
  const words = parts.slice(from, to).map((range) => sliceOf(report.text, range));
  return (words.join('').match(/[\p{L}\p{N}]/gu) ?? []).length / (LETTERS[language] ?? 1);
}
