/**
 * A second opinion beside the rules on what two aligned quotes do not agree in: that of a model that read both, in several ways. It adds what the rules have no eye for, and
 * takes back what they said where it is very sure that nothing differs. The score and the relation stay what the two quotes' rules made them.
 */
import {
  type Alignment,
  containsRange,
  type Difference,
  overlapsRange,
  rangeLength,
  type TextRange,
} from '@crossquote/domain';
import type { Differ, Heard, HeardKind, Statement } from '../../ports/differ.ts';
import { surplusOf } from '../differences/omissions/left-out.ts';
import { isSaidBy } from '../differences/omissions/said-by.ts';
import { compareQuotes } from '../judging/compare-quotes.ts';
import { wordsOfDifference } from '../pair/difference-words.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { placedWords, statementOf } from '../traits/statement-of.ts';
import { addedInLanguages, BELIEVED } from './believed.ts';
import { heardTogether } from './heard-together.ts';
import { isHeardInAnswer } from './is-heard-in-answer.ts';
import { isHeardInDenial } from './is-heard-in-denial.ts';
import { isHeardInMeasure } from './is-heard-in-measure.ts';
import { isHeardInPhrase } from './is-heard-in-phrase.ts';
import { isHeardInTime } from './is-heard-in-time.ts';
import { isHeardOfOneName } from './is-heard-of-one-name.ts';

/** So many words; of statements twice as long it must be surer by one, since they have more names and numbers to be mistaken for others, and of half as long ones less sure. */
const WORDS = 16;
const COUNTED: ReadonlySet<HeardKind> = new Set(['number', 'name']);

/**
 * How much the surplus of the longer quote (see `surplusOf`) counts beside what the model hears of a clause left out, since neither is sure alone, and how far it counts at most. Chosen on the
 * same half with the thresholds of omissions: as many changes are told as without it, and a third fewer faithful pairs.
 */
const SURPLUS = { tells: 10, most: 0.3 } as const;

/** Log-odds from which on a word is shown as one that differs; and how many other words may stand between two such. */
const SHOWN = -1;
const BETWEEN: Readonly<Record<HeardKind, number>> = { number: 0, name: 1, negation: 0, omission: 3 };

/** @param one, other the alignment's quotes, in either order. */
export async function hearDifferences(
  alignment: Alignment,
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ,
): Promise<Alignment> {
  const [a, b] = one.quote.id === alignment.quotes[0] ? [one, other] : [other, one];
  const [left, right] = [placedWords(a), placedWords(b)];
  if (alignment.relation === 'partial' && isMuchLonger(left, right)) return alignment;
  const [ours, theirs] = [statementOf(a, left), statementOf(b, right)];
  if (isSaidAlike(ours, theirs)) return alignment;
  const heard = await heardTogether(differ, ours, theirs);
  if (!heard) return alignment;
  const weighed = heard.map((each) => besideLengths(inLanguages(each, ours, theirs), a, b));
  const kept = alignment.differences.filter((difference) => !isTakenBack(difference, weighed, a, b));
  const added = weighed.flatMap((each) => {
    const isNew = kept.every(({ what }) => what !== each.what);
    return isNew && each.odds >= leastOdds(each.what, left, right)
      ? shown(each, { quote: a, words: left }, { quote: b, words: right }).filter((one) =>
          kept.every((told) => !isOfOpposites(one, told) && !isInOmission(one, told)),
        )
      : [];
  });
  return { ...alignment, differences: [...kept, ...added] };
}

function inLanguages(heard: Heard, { language }: Statement, other: Statement): Heard {
  return { ...heard, odds: heard.odds + addedInLanguages(heard.what, language, other.language) };
}

/** Only where lengths can matter: linking words takes longer than all else that is asked here. */
function besideLengths(heard: Heard, a: QuoteTraits, b: QuoteTraits): Heard {
  const { adds } = BELIEVED.omission;
  const most = SURPLUS.tells * SURPLUS.most;
  if (heard.what !== 'omission' || Math.abs(heard.odds - adds) > most) return heard;
  const surplus = SURPLUS.tells * surplusOf(a, b, compareQuotes(a, b).links);
  return { ...heard, odds: heard.odds + Math.max(-most, Math.min(most, surplus)) };
}

/** It has no kind of its own for opposites, and calls them another name or number. */
function isOfOpposites({ left, right }: Difference, told: Difference): boolean {
  const isSame = (one: Difference['left'], other: Difference['left']) =>
    one !== null && other !== null && overlapsRange(one, other);
  return told.what === 'opposite' && isSame(left, told.left) && isSame(right, told.right);
}

/** What one side leaves out it tells in no other way: a no of the clause that is missing is missing with it. */
function isInOmission({ left, right }: Difference, told: Difference): boolean {
  const isOfLeft = left !== null && right === null;
  const [words, missing] = isOfLeft ? [left, told.left] : [right, told.right];
  const isOneSided = isOfLeft || (left === null && right !== null);
  return told.what === 'omission' && isOneSided && !!words && !!missing && containsRange(missing, words);
}

/** Of a part of a statement it would say that the rest is missing, which is known. */
function isMuchLonger(left: readonly TextRange[], right: readonly TextRange[]): boolean {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  return Math.max(one, other) > 2 * Math.min(one, other);
}

function lengthOf(words: readonly TextRange[]): number {
  return words.reduce((sum, word) => sum + rangeLength(word), 0);
}

/** To add a difference of this kind. */
function leastOdds(what: HeardKind, left: readonly TextRange[], right: readonly TextRange[]): number {
  const doublings = Math.log2(Math.min(left.length, right.length) / WORDS);
  return BELIEVED[what].adds + (COUNTED.has(what) ? doublings : 0);
}

/** Word by word, as in what agencies send out: nothing differs. */
function isSaidAlike(ours: Statement, theirs: Statement): boolean {
  return (
    ours.language === theirs.language &&
    ours.words.length === theirs.words.length &&
    ours.words.every((word, i) => word === theirs.words[i])
  );
}

/** Only what both sides of the difference say inside the quotes: the model reads nothing around them. */
function isTakenBack(
  { what, left, right }: Difference,
  heard: readonly Heard[],
  a: QuoteTraits,
  b: QuoteTraits,
): boolean {
  const ofKind = heard.find((each) => each.what === what);
  return (
    ofKind !== undefined &&
    ofKind.odds < BELIEVED[ofKind.what].takesBack &&
    isInside(a, left) &&
    isInside(b, right)
  );
}

function isInside({ quote }: QuoteTraits, range: TextRange | null): boolean {
  return range === null || quote.content.some((content) => overlapsRange(content, range));
}

interface Side {
  readonly quote: QuoteTraits;
  readonly words: readonly TextRange[];
}

/** Nothing where the model cannot say which words, where the rules know that nothing differs in them, or where it misses only words that say who speaks. */
function shown(heard: Heard, a: Side, b: Side): readonly Difference[] {
  const [left, right] = [rangeOf(heard.left, heard.what, a), rangeOf(heard.right, heard.what, b)];
  if (!left && !right) return [];
  const difference: Difference = { what: heard.what, left, right, by: 'model' };
  const isNone = NONE[heard.what]?.(difference, a.quote, b.quote) ?? false;
  return isNone || isAttribution(difference, a, b) ? [] : [difference];
}

/** What the rules know better, by kind. */
const NONE: Partial<Record<HeardKind, (difference: Difference, a: QuoteTraits, b: QuoteTraits) => boolean>> =
  {
    number: (...heard) => isHeardInTime(...heard) || isHeardInMeasure(...heard),
    name: isHeardOfOneName,
    negation: (...heard) =>
      isHeardInPhrase(...heard) || isHeardInAnswer(...heard) || isHeardInDenial(...heard),
  };

function isAttribution({ what, left, right }: Difference, a: Side, b: Side): boolean {
  if (what !== 'omission') return false;
  return [[left, a] as const, [right, b] as const].every(
    ([words, { quote }]) => words === null || isSaidBy(words, quote),
  );
}

/** Around the surest word, as far as words differ with few others between them. */
function rangeOf(odds: readonly number[], what: HeardKind, { quote, words }: Side): Difference['left'] {
  const surest = odds.indexOf(Math.max(...odds));
  if (!((odds[surest] ?? Number.NEGATIVE_INFINITY) >= SHOWN)) return null;
  const first = words[reach(odds, surest, -1, BETWEEN[what])];
  const last = words[reach(odds, surest, 1, BETWEEN[what])];
  if (!first || !last) return null;
  const range = trimmed(quote.report.text, { start: first.start, end: last.end });
  return range && wordsOfDifference(quote.report.text, range);
}

function reach(odds: readonly number[], from: number, step: 1 | -1, between: number): number {
  let [end, gap] = [from, 0];
  for (let at = from + step; at >= 0 && at < odds.length && gap <= between; at += step) {
    gap = (odds[at] ?? 0) >= SHOWN ? 0 : gap + 1;
    if (gap === 0) end = at;
  }
  return end;
}

/** Without the marks around the words. */
function trimmed(text: string, { start, end }: TextRange): TextRange | null {
  const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(text.slice(start, end));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}
