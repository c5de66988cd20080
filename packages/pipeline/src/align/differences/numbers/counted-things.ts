/**
 * Whether two numbers count one thing: "three weeks" is told otherwise by "four weeks", not by "twelve beds". Two things only where both numbers name what they count, and the one is
 * a unit or both surely mean something else.
 */
import { sliceOf } from '@crossquote/domain';
import type { Figure } from '../../../numbers/find-numbers.ts';
import type { WordLink } from '../../../words/linked-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { type LinkedQuote, linkedQuotes } from '../../pair/linked-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import type { AreOfOneThing } from './other-figures.ts';

/** Telling words behind a number among which its counted thing is: "twelve long beds". */
const BEHIND = 2;
/** From here on a word surely means the one that it is linked with. */
const SURE = 0.5;

/** The telling words behind an amount; UTF-16 code units of the report's text. */
export function countedBy({ end }: Pick<Figure, 'end'>, { tokens }: QuoteTraits): readonly Token[] {
  return tokens.filter(({ start, weight }) => start >= end && weight > 0).slice(0, BEHIND);
}

/** @param links one to one, between the two quotes' telling words. */
export function countedThings(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): AreOfOneThing {
  const [left, right] = linkedQuotes(a, b, links);
  return (one, other) => {
    const [mine, theirs] = [one.measure, other.measure];
    if (mine && theirs) return mine.of === theirs.of;
    const [ours, others] = [rightBehind(one, a), rightBehind(other, b)];
    if (ours.length === 0 || others.length === 0) return null;
    if (meansOneOf(ours, others, left, b) || meansOneOf(others, ours, right, a)) return true;
    if (mine || theirs) return false;
    return meansAnother(ours, other, others, left) && meansAnother(others, one, ours, right) ? false : null;
  };
}

/** Those with no mark between: what stands in another clause or a bracket is not counted. */
function rightBehind(figure: Figure, quote: QuoteTraits): readonly Token[] {
  return countedBy(figure, quote).filter(
    ({ start }) => !/[.,;:!?…،؛()–—]/u.test(sliceOf(quote.report.text, { start: figure.end, end: start })),
  );
}

/** Whether one of the words is, or means, one of those; or another word just like one of those ("three men … five men"). */
function meansOneOf(
  words: readonly Token[],
  those: readonly Token[],
  { partners }: LinkedQuote,
  { tokens }: QuoteTraits,
): boolean {
  return words.some((word) => {
    const at = partners.get(word.start)?.start;
    const partner = at === undefined ? undefined : tokens.find(({ start }) => start === at);
    return those.some(({ start, stem }) => stem === word.stem || start === at || stem === partner?.stem);
  });
}

/** Not where its partner is the other number itself, or stands with it: words beside one another are easily linked crosswise. */
function meansAnother(
  [thing]: readonly Token[],
  number: Figure,
  [first, last = first]: readonly Token[],
  { partners }: LinkedQuote,
): boolean {
  const partner = thing && partners.get(thing.start);
  if (!partner || partner.sure < SURE || !last) return false;
  return partner.start < number.start || partner.start >= last.end;
}
