/** Where the words of one quote that mean the same as words of another stand: the matcher's own links, for people to see. Nothing is stored. */
import type { Quote, Report, TextRange } from '@crossquote/domain';
import type { OtherLanguageEar } from '../foreign/hear-other-language.ts';
import type { SenseOf } from '../ports/lexicon.ts';
import { oneToOne, possibleLinks } from '../words/linked-words.ts';
import type { SenseToken } from '../words/sense-tokens.ts';
import { quoteLanguage } from './traits/quote-language.ts';
import { quoteTraits } from './traits/quote-traits.ts';
import { viewQuote } from './view/quote-view.ts';

/** UTF-16 code units of each report's text. */
export interface LinkedRange {
  readonly left: TextRange;
  readonly right: TextRange;
}

export interface QuoteAndReport {
  readonly quote: Quote;
  readonly report: Report;
}

/** Links less sure than this count for a score, since many add up; one by one, people would wonder at them. */
const SURE_ENOUGH = 0.35;
/** Pairs of words that are compared, in some milliseconds: 100 telling words a side; two speeches are not linked word by word. */
const MOST_COMPARED = 10_000;

/** @returns in the order of the left text, each word at most once; none in languages that the lexicon does not know. */
export function linkedRanges(
  left: QuoteAndReport,
  right: QuoteAndReport,
  senseOf: SenseOf,
  hear: OtherLanguageEar,
): readonly LinkedRange[] {
  const [ours, theirs] = [sensesOf(left, senseOf, hear), sensesOf(right, senseOf, hear)];
  if (ours.length * theirs.length > MOST_COMPARED) return [];
  const links = oneToOne(possibleLinks(ours, theirs), ours.length, theirs.length);
  return links
    .filter(({ sure }) => sure >= SURE_ENOUGH)
    .flatMap((link) => {
      const [one, other] = [ours[link.left], theirs[link.right]];
      return one && other ? [{ left: rangeOf(one), right: rangeOf(other) }] : [];
    })
    .sort((a, b) => a.left.start - b.left.start);
}

/** In the language that the quote is compared in. */
function sensesOf(
  { quote, report }: QuoteAndReport,
  senseOf: SenseOf,
  hear: OtherLanguageEar,
): readonly SenseToken[] {
  const language = quoteLanguage(quote, report, hear);
  return quoteTraits(viewQuote(quote, report, [], [], [], language), senseOf).senses;
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
