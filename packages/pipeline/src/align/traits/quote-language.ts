/**
 * The language that a quote is compared in: its report's, but for words that a report leaves in another one that the matcher knows (an English
 * statement in a German report), where that is clear all through.
 */
import { type Language, primaryLanguage, type Quote, quoteText, type Report } from '@crossquote/domain';
import type { OtherLanguageEar } from '../../foreign/hear-other-language.ts';
import { LEXICON_LANGUAGES } from '../weights/lexicon-languages.ts';

/** UTF-16 code units that are heard at once, in whole words; a rest that is shorter than the second goes with what stands before it. */
const PIECE = /\S.{0,250}(?!\S)/gsu;
const LEAST = 80;

/** @returns a primary subtag. */
export function quoteLanguage(
  quote: Pick<Quote, 'content'>,
  report: Pick<Report, 'text' | 'language'>,
  hear: OtherLanguageEar,
): Language {
  const own = primaryLanguage(report.language);
  const [first = '', ...rest] = quoteText(report, quote).match(PIECE) ?? [];
  const heard = hear(first, own);
  if (heard === null || !LEXICON_LANGUAGES.has(heard)) return own;
  return rest.every((piece) => piece.length < LEAST || hear(piece, own) === heard) ? heard : own;
}
