/**
 * Whether a pair can reach a score at all. Nine in ten candidates are kept by nobody, and judging one in full takes up to a
 * millisecond; this takes microseconds, since every signal is taken at the most that it could say. It never refuses a pair that
 * would reach the score, so it changes no result.
 */
import { compareReadNames } from '../names/compare-names.ts';
import { LONG_QUOTATION } from './content-signals.ts';
import { matchFigures } from './figure-match.ts';
import { interpolate } from './interpolate.ts';
import { bestMatch } from './meaning.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { WEIGHTS } from './weights.ts';
import { mostShared, type WordBag } from './words/word-bag.ts';

/** Scores are rounded to 4 digits, and sums of floating-point numbers depend on their order. */
const SLACK = 0.000_05 + 1e-9;

/** @param score above 0 and below 1. Cheapest signals first. */
export function canReach(a: QuoteTraits, b: QuoteTraits, score: number): boolean {
  const needed = logit(score - SLACK) - WEIGHTS.prior;
  const wording = mostOfWording(a, b);
  const most = wording + mostOfMeaning(a, b);
  if (most + liftOf(most) < needed) return false;
  const isOther = areTwoSpeakers(a, b);
  if (isOther && most + liftOf(most) + WEIGHTS.speaker.other < needed) return false;
  const content = wording + meaningOfBest(a, b);
  return content + liftOf(content) + (isOther ? WEIGHTS.speaker.other : 0) >= needed;
}

/** What the surroundings can add to it. */
function liftOf(content: number): number {
  const most = WEIGHTS.speaker.same + WEIGHTS.medium.same;
  return Math.min(most, Math.max(0, content) * WEIGHTS.contextPerContent);
}

/** As matchSpeakers finds at once; what takes it longer to find out only lowers the sum. */
function areTwoSpeakers({ speaker: a }: QuoteTraits, { speaker: b }: QuoteTraits): boolean {
  return a.telling && b.telling && !!a.read && !!b.read && compareReadNames(a.read, b.read) === 'other';
}

/** The most that their vectors can say: rivals reach `rivalMin` at least. */
function meaningOfBest(a: QuoteTraits, b: QuoteTraits): number {
  const match = bestMatch(a, b);
  if (!match) return 0;
  return interpolate(meaningTable(a, b), match.cosine - WEIGHTS.rivalShare * WEIGHTS.rivalMin);
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

function meaningTable(a: QuoteTraits, b: QuoteTraits) {
  return a.language === b.language ? WEIGHTS.meaningWithin : WEIGHTS.meaningAcross;
}

function mostOfMeaning(a: QuoteTraits, b: QuoteTraits): number {
  return a.vector && b.vector ? interpolate(meaningTable(a, b), Number.POSITIVE_INFINITY) : 0;
}

/** All that contentSignals sums up, but the meaning; what can only lower the sum is left out where it costs time. */
function mostOfWording(a: QuoteTraits, b: QuoteTraits): number {
  const denial = (a.denial === null) === (b.denial === null) ? 0 : WEIGHTS.denial;
  const brevity = interpolate(WEIGHTS.brevity, Math.min(a.bag.total, b.bag.total));
  return denial + brevity + mostOfWords(a, b) + mostOfRun(a, b) + mostOfFigures(a, b) + mostOfNames(a, b);
}

function mostOfWords(a: QuoteTraits, b: QuoteTraits): number {
  const [left, right] = a.language === b.language ? [a.bag, b.bag] : [a.pivotBag, b.pivotBag];
  if (!left || !right) return 0;
  const weight = Math.max(contained(left, right), contained(right, left));
  const least = Math.min(left.total, right.total);
  const value = least > 0 ? (weight / least) * (1 - Math.exp(-weight / WEIGHTS.wordsScale)) : 0;
  return interpolate(WEIGHTS.words, value);
}

function contained(short: WordBag, long: WordBag): number {
  return short.total <= long.total ? mostShared(short, long) : 0;
}

function mostOfRun(a: QuoteTraits, b: QuoteTraits): number {
  if (a.language !== b.language || a.quoted.length === 0 || b.quoted.length === 0) return 0;
  const most = interpolate(WEIGHTS.quotedRun, mostShared(a.quotedBag, b.quotedBag));
  if (most > 0) return most;
  return Math.min(a.quotedBag.total, b.quotedBag.total) < LONG_QUOTATION ? 0 : WEIGHTS.otherWording;
}

function mostOfFigures(a: QuoteTraits, b: QuoteTraits): number {
  if (a.figures.length === 0 || b.figures.length === 0) return 0;
  const { shared } = matchFigures(a.figures, b.figures);
  return Math.min(WEIGHTS.figures.most, shared.length * WEIGHTS.figures.sharedLarge);
}

function mostOfNames(a: QuoteTraits, b: QuoteTraits): number {
  return a.names.length + b.names.length + Math.min(a.bodies.length, b.bodies.length) > 0
    ? WEIGHTS.names.most
    : 0;
}
