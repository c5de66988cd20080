/** What the two quotes do not agree in, with the words on both sides, so that a person sees it at a glance. */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import type { WordLink } from '../../words/linked-words.ts';
import type { Comparison } from '../pair/comparison.ts';
import { denialBetween } from '../pair/denial-between.ts';
import { wordsOfDifference } from '../pair/difference-words.ts';
import type { BothSides } from '../pair/sides.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { type DayMention, weekdaysIn } from '../traits/weekdays.ts';
import { readInReport } from '../view/in-report.ts';
import type { PartSpan } from '../view/part-span.ts';
import { namedSpeaker } from './names/named-speaker.ts';
import { nearNames } from './names/near-names.ts';
import { otherNames } from './names/other-names.ts';
import { noOnOneSide } from './negation/no-on-one-side.ts';
import { otherNegation } from './negation/other-negation.ts';
import { briefNo } from './negation/told-contrary.ts';
import { otherDates } from './numbers/other-dates.ts';
import { otherNumbers } from './numbers/other-numbers.ts';
import { aroundTold } from './omissions/around-told.ts';
import { leftOut, lessThanAll } from './omissions/left-out.ts';
import { ownWords } from './omissions/own-words.ts';
import { isSaidBy } from './omissions/said-by.ts';

export function differencesOf(pair: Comparison, isPartial: boolean): readonly Difference[] {
  const { links, opposites } = pair;
  const days = dates(pair);
  return [
    ...numbers(pair, isPartial).filter((number) => !days.some((day) => holds(day, number))),
    ...names(pair, isPartial),
    ...spellings(pair),
    ...negation(pair, isPartial, links),
    ...omissions(pair, isPartial, links).filter((one) => !isOneOf(one, opposites, pair)),
    ...speakers(pair),
    ...days,
    ...opposites.map(([one, other]) => difference(pair, 'opposite', one, other)),
  ];
}

function difference(
  { a, b }: Comparison,
  what: Difference['what'],
  left: TextRange | null | undefined,
  right: TextRange | null | undefined,
): Difference {
  return { what, left: worded(a, left), right: worded(b, right) };
}

function worded({ report }: QuoteTraits, range: TextRange | null | undefined): Difference['left'] {
  return range ? wordsOfDifference(report.text, range) : null;
}

/** In a part of a quote the other's names are missing for a simpler reason. */
function names(pair: Comparison, isPartial: boolean): readonly Difference[] {
  return otherNames(pair.a, pair.b)
    .filter(([one, other]) => !isPartial || (one && other))
    .map(([one, other]) => difference(pair, 'name', one, other));
}

function spellings(pair: Comparison): readonly Difference[] {
  return nearNames(pair.a, pair.b).map(([one, other]) => ({
    ...difference(pair, 'name', one, other),
    maybeSame: true,
  }));
}

function negation(pair: Comparison, isPartial: boolean, links: readonly WordLink[]): readonly Difference[] {
  const { a, b, meaning } = pair;
  const denial = denialBetween(a, b, meaning);
  if (denial === 'denied' || denial === 'partly')
    return [difference(pair, 'negation', a.denial?.words, b.denial?.words)];
  if (denial === 'answered') return [];
  const found = isPartial ? noOnOneSide(pair) : (briefNo(pair) ?? otherNegation(a, b, links));
  return found ? [difference(pair, 'negation', ...found)] : [];
}

/** What stands before and after the stretch that the briefer quote covers, else a clause that it lacks. */
function omissions(pair: Comparison, isPartial: boolean, links: readonly WordLink[]): readonly Difference[] {
  const { a, b, meaning } = pair;
  const around = isPartial && meaning ? [outside(a, meaning.left), outside(b, meaning.right)] : [];
  const found = around.flatMap((ranges, side) =>
    ranges.map((range) => difference(pair, 'omission', ...onSide(range, side === 0))),
  );
  if (found.length > 0) return found;
  const clause = leftOut(a, b, links);
  if (!clause) return [];
  const isLeft = clause.side === 'left';
  return aroundTold(clause, isLeft ? a : b, links)
    .flatMap((range) => lessThanAll(range, isLeft ? a : b, links, clause.side) ?? [])
    .filter((range) => !isSaidBy(range, isLeft ? a : b))
    .map((range) => difference(pair, 'omission', ...onSide(range, isLeft)));
}

/** Words beside an opposite that are no clause of their own: "still missing", where the other says "dead". */
const FEW = 3;

function isOneOf(
  { left, right }: Difference,
  opposites: readonly BothSides[],
  { a, b }: Comparison,
): boolean {
  const isFew = (words: TextRange | null, { tokens }: QuoteTraits, opposite: TextRange) =>
    words !== null &&
    overlapsRange(words, opposite) &&
    tokens.filter((token) => overlapsRange(words, token)).length <= FEW;
  return opposites.some(([one, other]) => isFew(left, a, one) || isFew(right, b, other));
}

function onSide(range: TextRange, isLeft: boolean): readonly [TextRange | null, TextRange | null] {
  return isLeft ? [range, null] : [null, range];
}

function outside(quote: QuoteTraits, span: PartSpan): readonly TextRange[] {
  const { parts } = quote;
  return [parts.slice(0, span.from), parts.slice(span.to)].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    return (first && last && ownWords(quote, { start: first.start, end: last.end })) ?? [];
  });
}

function speakers(pair: Comparison): readonly Difference[] {
  const { a, b } = pair;
  if (pair.speakers !== 'other' && pair.speakers !== 'role-apart') return [];
  const [left, right] = [namedSpeaker(a), namedSpeaker(b)];
  return left || right ? [difference(pair, 'speaker', left, right)] : [];
}

function numbers(pair: Comparison, isPartial: boolean): readonly Difference[] {
  return otherNumbers(pair, isPartial).map(([one, other]) => difference(pair, 'number', one, other));
}

/** The day of a date that is told as a whole. */
function holds(date: Difference, number: Difference): boolean {
  const isIn = (one: TextRange | null, other: TextRange | null) =>
    one !== null && other !== null && other.start <= one.start && one.end <= other.end;
  return isIn(number.left, date.left) && isIn(number.right, date.right);
}

function dates(pair: Comparison): readonly Difference[] {
  const [left, right] = [daysOf(pair.a), daysOf(pair.b)];
  const one = left.find(({ day }) => right.every((other) => other.day !== day));
  const other = right.find(({ day }) => left.every((mine) => mine.day !== day));
  const days = one && other ? [[one, other] as const] : [];
  return [...otherDates(pair.a, pair.b), ...days].map(([mine, theirs]) =>
    difference(pair, 'date', mine, theirs),
  );
}

function daysOf(traits: QuoteTraits): readonly DayMention[] {
  return readInReport(traits, weekdaysIn);
}
