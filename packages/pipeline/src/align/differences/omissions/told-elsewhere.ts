/**
 * What a quote leaves out its report may tell in another quote of the same speaker: a statement is cut in two, or told in another order. That is said of an
 * omission, since whoever reads "left out" takes the report for silent; and a no of words that stand there with their no is no lost one.
 */
import {
  type Alignment,
  type Difference,
  overlapsRange,
  rangeLength,
  sliceOf,
  type TextRange,
} from '@crossquote/domain';
import { sameToken } from '../../../names/same-token.ts';
import { linkedWeight, oneToOne, possibleLinks, weightOf } from '../../../words/linked-words.ts';
import { sharedWords } from '../../../words/shared-words.ts';
import { type Token, weightSum } from '../../../words/tokens.ts';
import { wordsOfDifference } from '../../pair/difference-words.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { weekdaysIn } from '../../traits/weekdays.ts';

/** So much of what is left out must be told there, and so many telling words: a few in common are the topic's. */
const LEAST_SHARE = 0.8;
const LEAST_WEIGHT = 1.5;

/** From so much of it on the quote itself says what the no belongs to, only without the no. */
const MOST_OWN = 0.5;

const CLAUSE_END = /[.,;:!?…،؛؟—–]/u;

/** @param one, other the alignment's quotes, in either order. */
export function withElsewhere(alignment: Alignment, one: QuoteTraits, other: QuoteTraits): Alignment {
  if (alignment.differences.every(({ what }) => what !== 'omission' && what !== 'negation')) return alignment;
  const [a, b] = one.quote.id === alignment.quotes[0] ? [one, other] : [other, one];
  const differences = alignment.differences.flatMap((difference): readonly Difference[] => {
    const { what, left, right } = difference;
    if (what === 'negation') return isToldElsewhere(difference, a, b) ? [] : [difference];
    if (what !== 'omission') return [difference];
    const elsewhere = left ? toldIn(b, a, left) : right && toldIn(a, b, right);
    return [elsewhere ? { ...difference, elsewhere } : difference];
  });
  return { ...alignment, differences };
}

/** Of a no on one side alone: whether its clause, with a no, stands in another quote of the other's report, and not without one in this quote. */
function isToldElsewhere({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  if (left && right) return false;
  const [whole, brief, no] = left ? [a, b, left] : [b, a, right];
  const clause = no && clauseAround(no, whole);
  return clause ? wordsTold(whole, clause, brief) < MOST_OWN && toldIn(brief, whole, clause) !== null : false;
}

/** From mark to mark, inside the quote. */
function clauseAround(no: TextRange, { quote, report }: QuoteTraits): TextRange | null {
  const content = quote.content.find((range) => overlapsRange(range, no));
  if (!content) return null;
  const [before, behind] = [
    report.text.slice(content.start, no.start),
    report.text.slice(no.end, content.end),
  ];
  const end = behind.search(CLAUSE_END);
  return {
    start: no.start - (/[^.,;:!?…،؛؟—–]*$/u.exec(before)?.[0].length ?? 0),
    end: end < 0 ? content.end : no.end + end,
  };
}

/** The quote of the briefer one's report that tells most of it. */
function toldIn(brief: QuoteTraits, whole: QuoteTraits, omitted: TextRange): Difference['left'] {
  const found = brief.sameSpeaker
    .map((quote) => ({ quote, share: shareTold(whole, omitted, quote) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((x, y) => y.share - x.share || (x.quote.quote.id < y.quote.quote.id ? -1 : 1))[0];
  if (!found) return null;
  const { content } = found.quote.quote;
  const range = content.reduce((best, next) => (rangeLength(next) > rangeLength(best) ? next : best));
  return wordsOfDifference(brief.report.text, range);
}

/** 0 where another number, name or weekday is told, or another no, or another word in the place of one. */
function shareTold(whole: QuoteTraits, omitted: TextRange, quote: QuoteTraits): number {
  const inside = <T extends TextRange>(some: readonly T[]) =>
    some.filter((one) => overlapsRange(one, omitted));
  if (!isWithin(inside(whole.figures).map(valueOf), quote.figures.map(valueOf))) return 0;
  if (!isWithin(daysIn(sliceOf(whole.report.text, omitted)), daysIn(wordsOf(quote)))) return 0;
  if (!inside(whole.names).every(({ token }) => quote.romanised.some((one) => sameToken(token, one))))
    return 0;
  const isNo = inside(whole.negations.clear).length > 0;
  if (isNo !== quote.negations.clear.length > 0) return 0;
  if (whole.language === quote.language && isOneReplaced(inside(whole.tokens), quote.tokens)) return 0;
  return wordsTold(whole, omitted, quote);
}

/** Share of the range's telling words that the other quote says as well; 0 where they are few. */
function wordsTold(whole: QuoteTraits, range: TextRange, quote: QuoteTraits): number {
  const senses = whole.senses.filter((one) => overlapsRange(one, range));
  const linked = weightOf(senses) >= LEAST_WEIGHT ? shareLinked(senses, quote.senses) : 0;
  if (whole.language !== quote.language) return linked;
  const words = whole.tokens.filter((one) => overlapsRange(one, range));
  const shared = weightSum(words) >= LEAST_WEIGHT ? sharedWords(words, quote.tokens).left : 0;
  return Math.max(linked, shared);
}

function isWithin<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.every((one) => others.includes(one));
}

function valueOf({ value }: { readonly value: number }): number {
  return value;
}

function daysIn(text: string): readonly number[] {
  return weekdaysIn(text).map(({ day }) => day);
}

function wordsOf({ quote, report }: QuoteTraits): string {
  return quote.content.map((range) => sliceOf(report.text, range)).join(' ');
}

/** Whether each tells as many words that the other lacks: "killed my brother", "killed my father". */
function isOneReplaced(some: readonly Token[], others: readonly Token[]): boolean {
  const lacking = restOf(some, others);
  return lacking > 0 && lacking === restOf(others, some);
}

function restOf(some: readonly Token[], others: readonly Token[]): number {
  const stems = new Set(others.map(({ stem }) => stem));
  return some.filter(({ weight, stem }) => weight > 0 && !stems.has(stem)).length;
}

function shareLinked(some: QuoteTraits['senses'], others: QuoteTraits['senses']): number {
  const links = oneToOne(possibleLinks(some, others), some.length, others.length);
  return linkedWeight(links, some) / weightOf(some);
}
