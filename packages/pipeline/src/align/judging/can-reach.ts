/**
 * Whether a pair can reach a score at all. Nine in ten candidates are kept by nobody, and judging one in full takes up to a
 * millisecond; this takes microseconds, since every signal is taken at the most that it could say, and found out, cheapest first, only where
 * that is not enough to refuse the pair. It never refuses one that would reach the score, so it changes no result.
 */

import { lazily } from '../../lazily.ts';
import { mostShared, type WordBag } from '../../words/word-bag.ts';
import { bestMatch } from '../meaning/meaning.ts';
import type { Comparison } from '../pair/comparison.ts';
import { isDeniedWhole } from '../pair/denial-between.ts';
import { matchFigures } from '../pair/figure-match.ts';
import { matchNamed } from '../speaker/speaker-match.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { WEIGHTS } from '../weights/fitted-weights.ts';
import { sumOf, tableTerms, weightAt } from '../weights/terms.ts';
import { KNOTS, MEASURES, type PlainName, type TableName, type Weights } from '../weights/weights.ts';
import {
  factsSignal,
  LONG_QUOTATION,
  languagesSignal,
  lengthSignal,
  likeLengths,
  meaningOf,
  meaningSignal,
  type PairReading,
  readSignals,
  type Signal,
  wordsSignal,
} from './content-signals.ts';

/** Scores are rounded to 4 digits, and sums of floating-point numbers depend on their order. */
const SLACK = 0.000_05 + 1e-9;

/**
 * @param score above 0 and below 1.
 * @param reading as readingOf says it; null where nobody read the two.
 */
export function canReach(
  pair: Comparison,
  score: number,
  weights: Weights = WEIGHTS,
  reading: PairReading | null = null,
): boolean {
  return reaches(
    pair,
    score,
    weights,
    readSignals(reading).reduce((sum, signal) => sum + said(signal, weights), 0),
  );
}

/** The same before anybody read the two. @param same what was read already: only a translator was not asked yet. */
export function canReachWhenRead(pair: Comparison, score: number, weights: Weights, same?: number): boolean {
  const most = (name: TableName) => Math.max(0, mostOfTable(name, weights));
  const reading = same === undefined ? most('reading') : sumOf(tableTerms('reading', same), weights);
  return reaches(pair, score, weights, reading + most('rendering'));
}

/** @param read what is added to the content. */
function reaches(pair: Comparison, score: number, weights: Weights, read: number): boolean {
  const { a, b } = pair;
  const enough = enoughFor(a, b, score, weights);
  const suffices = (content: number) => enough(content + read);
  if (!mightSuffice(a, b, weights, suffices)) return false;
  const wording = mostOfWording(a, b, weights);
  const meaning = said(meaningSignal(pair), weights) + said(languagesSignal(pair), weights);
  if (!suffices(wording + meaning + mostOfLengths(likeLengths(pair), weights))) return false;
  const rest = wording - mostOfWords(a, b, weights) + said(lengthSignal(pair), weights);
  const content = rest + said(wordsSignal(pair), weights) + meaning;
  return suffices(content) && suffices(content + said(factsSignal(pair), weights));
}

/** The same before anything of the pair was found out in full. */
export function mightReach(a: QuoteTraits, b: QuoteTraits, score: number, weights: Weights): boolean {
  return mightSuffice(a, b, weights, enoughFor(a, b, score, weights));
}

function mightSuffice(
  a: QuoteTraits,
  b: QuoteTraits,
  weights: Weights,
  suffices: (content: number) => boolean,
): boolean {
  const wording = mostOfWording(a, b, weights);
  const most = a.vector && b.vector ? mostOfMeaning(a, b, Number.POSITIVE_INFINITY, weights) : 0;
  return suffices(wording + most) && suffices(wording + meaningOfBest(a, b, weights));
}

/** Whether so much content, with the most that its surroundings can add, is enough. */
function enoughFor(a: QuoteTraits, b: QuoteTraits, score: number, weights: Weights) {
  const needed = logit(score - SLACK) - weightAt(weights, 'prior');
  const other = lazily(() => againstSpeakers(a, b, weights));
  return (content: number) => {
    const most = content + liftOf(content, weights);
    return most >= needed && most + other() >= needed;
  };
}

/** Of a signal that nothing bounds. */
function said(signal: Signal | null, weights: Weights): number {
  return signal ? sumOf(signal.terms, weights) : 0;
}

/** What the surroundings can add to it. */
function liftOf(content: number, weights: Weights): number {
  const named = highest(weights, ['speaker.same', 'speaker.compatible', 'speaker.role']);
  const most =
    named + highest(weights, ['medium.same', 'medium.near']) + Math.max(0, mostOfTable('time', weights));
  return Math.min(most, Math.max(0, content) * MEASURES.contextPerContent);
}

function highest(weights: Weights, names: readonly PlainName[]): number {
  return Math.max(0, ...names.map((name) => weightAt(weights, name)));
}

/** The most that a table says for a value of so much or less. */
function mostOfTable(name: TableName, weights: Weights, value = Number.POSITIVE_INFINITY): number {
  const below = KNOTS[name].flatMap((knot, i) => (knot < value ? weightAt(weights, name, i) : []));
  return Math.max(sumOf(tableTerms(name, value), weights), ...below);
}

/** As matchSpeakers finds at once; what takes it longer to find out only lowers the sum. */
function againstSpeakers(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const match = matchNamed(a.speaker, b.speaker);
  if (match === 'other') return Math.min(0, weightAt(weights, 'speaker.other'));
  return match === 'unlike' ? Math.min(0, weightAt(weights, 'speaker.unlike')) : 0;
}

/** The most that their vectors can say: rivals reach `rivalMin` at least. */
function meaningOfBest(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const match = bestMatch(a, b);
  if (!match) return 0;
  return mostOfMeaning(a, b, match.cosine - MEASURES.rivalShare * MEASURES.rivalMin, weights);
}

/** The most that a meaning of so much or less can say, together with what the languages and like lengths add; straight lines peak at their ends. */
function mostOfMeaning(a: QuoteTraits, b: QuoteTraits, value: number, weights: Weights): number {
  const name = a.language === b.language ? 'meaningWithin' : 'meaningAcross';
  const bends = [...KNOTS[name], 0, MEASURES.languageMeaningMost].filter((bend) => bend < value);
  return Math.max(...[...bends, Math.min(value, 1)].map((at) => saidBy(a, b, at, weights)));
}

function saidBy(a: QuoteTraits, b: QuoteTraits, value: number, weights: Weights): number {
  if (a.language === b.language) return sumOf(tableTerms('meaningWithin', value), weights);
  const languages = [a, b].flatMap(({ language }) => meaningOf(language, value));
  const odds = [a, b].reduce((sum, { language }) => sum + weightAt(weights, `language.${language}`), 0);
  const most = Math.max(...weights.ahead) + mostOfLengths(1, weights);
  return sumOf([...tableTerms('meaningAcross', value), ...languages], weights) + most + odds;
}

/** Before words are linked, whose number says how much of it counts. */
function mostOfLengths(value: number | null, weights: Weights): number {
  return value === null ? 0 : Math.max(0, mostOfTable('lengths', weights, value));
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** All that contentSignals sums up, but the meaning; what can only lower the sum is left out where it costs time. */
function mostOfWording(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const denial = isDeniedWhole(a, b) ? weightAt(weights, 'denial') : 0;
  const negation = denial === 0 ? highest(weights, ['negation']) : 0;
  const table = a.language === b.language ? 'brevity' : 'brevityAcross';
  const short = sumOf(tableTerms(table, Math.min(a.bag.total, b.bag.total)), weights);
  const brevity = mayBeOneSaying(a, b) ? Math.max(0, short) : short;
  return (
    denial +
    negation +
    brevity +
    mostOfSurroundings(a, b, weights) +
    mostOfWords(a, b, weights) +
    mostOfRun(a, b, weights) +
    mostOfFigures(a, b, weights) +
    mostOfNames(a, b, weights)
  );
}

function mostOfSurroundings(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const some = a.surroundings.length > 0 && b.surroundings.length > 0;
  return some ? Math.max(0, mostOfTable('surroundings', weights)) : 0;
}

/** Of equal wording neither the share nor the number of words is asked. */
function mayBeOneSaying(a: QuoteTraits, b: QuoteTraits): boolean {
  return a.language === b.language && a.wording.frame === b.wording.frame;
}

function mostOfWords(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  if (mayBeOneSaying(a, b)) return Math.max(0, mostOfTable('words', weights));
  if (a.language !== b.language && a.senses.length > 0 && b.senses.length > 0)
    return mostOfLinks(a, b, weights);
  const [left, right] = a.language === b.language ? [a.bag, b.bag] : [a.pivotBag, b.pivotBag];
  if (!left || !right) return 0;
  const weight = Math.max(contained(left, right), contained(right, left));
  const least = Math.min(left.total, right.total);
  const value = least > 0 ? (weight / least) * (1 - Math.exp(-weight / MEASURES.wordsScale)) : 0;
  return mostOfTable('words', weights, value);
}

/** Linking takes as long as judging in full, so it is taken at the most that it could say. */
function mostOfLinks(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const tables = ['linkedWords', 'linkedRest', 'linkedPart'] as const;
  const languages = [a, b].map(
    ({ language }) => 5 * Math.max(0, weightAt(weights, `language.${language}`, 2)),
  );
  return [...tables.map((name) => Math.max(...weights[name])), ...languages].reduce(
    (sum, most) => sum + most,
    0,
  );
}

function contained(short: WordBag, long: WordBag): number {
  return short.total <= long.total ? mostShared(short, long) : 0;
}

function mostOfRun(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  if (a.language !== b.language || a.quoted.length === 0 || b.quoted.length === 0) return 0;
  const most = mostShared(a.quotedBag, b.quotedBag);
  if (most > 1) return mostOfTable('quotedRun', weights, most);
  return Math.min(a.quotedBag.total, b.quotedBag.total) < LONG_QUOTATION
    ? 0
    : weightAt(weights, 'otherWording');
}

function mostOfFigures(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  if (a.figures.length === 0 || b.figures.length === 0) return 0;
  const { shared } = matchFigures(a.figures, b.figures);
  const each = highest(weights, ['figures.sharedLarge', 'figures.sharedSmall']);
  return Math.min(MEASURES.figuresMost, shared.length * each);
}

function mostOfNames(a: QuoteTraits, b: QuoteTraits, weights: Weights): number {
  const some = a.names.length + b.names.length + Math.min(a.bodies.length, b.bodies.length) > 0;
  return some ? Math.min(MEASURES.namesMost, Math.max(0, 5 * weightAt(weights, 'names.shared'))) : 0;
}
