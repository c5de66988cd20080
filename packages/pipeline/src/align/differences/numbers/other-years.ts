/** The year that two quotes tell otherwise, where each tells one. In digits of four, behind a word of time or before a pause: "1800 Häuser" are counted. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { fold } from '../../../names/fold.ts';
import { latinDigits } from '../../../numbers/latin-digits.ts';
import { STOP_WORDS } from '../../../words/stop-words.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

const DIGITS = '(?<![\\p{N}.,:–-])(?:1[789]|20)\\d\\d(?![\\p{N}–-]|[.,:]\\d)';
const TIME =
  '(?<=(?<![\\p{L}\\p{M}])(?:in|since|until|seit|jahre?s?|en|depuis|desde|hasta|année|año|в|с|до|у|від|року|عام|سنة|منذ|في|سال|از|در) )';
const PAUSE =
  '(?=[\'’]?(?:[dt][ae]n?)?\\s*(?:$|[.,;:!?…)»“”"،؛؟]|(?:году|год|года|року|рік|році|yılı\\p{L}*)(?!\\p{L})))';
const WORD_OF_YEAR = /^(?:год|рок|рік|yıl)/iu;
const YEAR = new RegExp(`${TIME}${DIGITS}|${DIGITS}${PAUSE}`, 'giu');
/** "2015 kamen sie": what is counted has a capital there. */
const BEFORE_VERB = new RegExp(`(?<=^|[.!?…:;„“»] ?)${DIGITS}(?= [a-zäöü])`, 'gu');

export function otherYears(a: QuoteTraits, b: QuoteTraits): readonly (readonly [TextRange, TextRange])[] {
  const [[one, ...ours], [other, ...theirs]] = [yearsIn(a), yearsIn(b)];
  if (!one || !other || ours.length + theirs.length > 0) return [];
  return one.year === other.year ? [] : [[one, other]];
}

/** Placed in the report's text. */
const yearsIn = perQuote(({ quote, report, language }) =>
  quote.content.flatMap((range) => {
    const text = latinDigits(sliceOf(report.text, range));
    return [...text.matchAll(YEAR), ...(language === 'de' ? text.matchAll(BEFORE_VERB) : [])]
      .filter(
        ({ 0: year, index }) =>
          !mayCount(year, text.slice(0, index), text.slice(index + year.length), language),
      )
      .map(({ 0: year, index }) => ({
        year,
        start: range.start + index,
        end: range.start + index + year.length,
      }));
  }),
);

/** Words after which nothing is counted. */
const WORD_BEFORE = /(?<!\p{L})(?:jahre?s?|années?|año|an|year|году?|років?|рік|عام|سنة|سال)\s$/iu;
/** Where what is counted is in the plural, and ends so. */
const PLURAL: Readonly<Record<string, RegExp>> = {
  fr: /[sx]$/iu,
  es: /s$/iu,
  en: /(?:s|men|people|children)$/iu,
};

/** "In 1800 houses": a round number before what may be counted. */
function mayCount(year: string, before: string, behind: string, language: string): boolean {
  if (WORD_BEFORE.test(before)) return false;
  const next = /^\s+(?<word>[\p{L}\p{M}'’]+)/u.exec(behind)?.groups?.['word'];
  if (next === undefined || !year.endsWith('0') || WORD_OF_YEAR.test(next)) return false;
  return !STOP_WORDS[language]?.has(fold(next)) && (PLURAL[language]?.test(next) ?? true);
}
