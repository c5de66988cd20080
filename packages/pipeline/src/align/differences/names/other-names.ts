/**
 * Names that one quote has and the other lacks. Nothing alone says so: a name is missed the likelier, the less any word of the other quote means the
 * same, sounds like it or names the same place, the longer it is, and where a name of the other quote is a stranger here; the less, if the other
 * report knows it.
 */
import { cosine, type TextRange } from '@crossquote/domain';
import { type NameToken, nameTokens } from '../../../names/name-tokens.ts';
import { sameToken } from '../../../names/same-token.ts';
import { sideBySide } from '../../pair/side-by-side.ts';
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { nameLikeness } from './name-likeness.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** Log-odds of a name being another, fitted to parallel news with a name put in another's place (the half called `fit`). */
const ODDS = { base: 0.2, alike: -5.6, known: -2.5, stranger: 2.2, length: 2.75, others: -0.18 } as const;
/** From here on a name is told. */
const LEAST = -0.5;
/** Letters from which on a longer name tells no more; names of a quote from which on more say no more. */
const LONG = 10;
const MANY = 6;
/** Below this a word may be a stranger. */
const NEARLY_SAME = 0.7;
/** From here on a word is surely another one's partner, and stands for no other name. */
const SURELY = 0.8;
/** Cosine of words that surely mean the same. */
const SAME_MEANING = 0.5;
/** Words that tell less are no names. */
const TELLING = 0.4;

export function otherNames(a: QuoteTraits, b: QuoteTraits): readonly Sides[] {
  const oddsFrom = (other: QuoteTraits) => (word: NameWord) => (isKnownIn(word.name, other) ? ODDS.known : 0);
  return sideBySide(joined(missingIn(a, b, oddsFrom(b)), a), joined(missingIn(b, a, oddsFrom(a)), b));
}

/**
 * Whether one has a name in whose place the other has something else, whatever else their reports speak of: reports of one region name the same villages.
 * @param odds log-odds that they are two statements, by what is known besides.
 */
export function isOtherName(a: QuoteTraits, b: QuoteTraits, odds: number): boolean {
  return missingIn(a, b, () => odds).length > 0 || missingIn(b, a, () => odds).length > 0;
}

/**
 * Names of `some` that `other` lacks. A name that was left out is no other name: some word must be there that may stand in its place.
 * @param beside log-odds that a word is missed, by what does not stand in the two quotes.
 */
function missingIn(
  some: QuoteTraits,
  other: QuoteTraits,
  beside: (word: NameWord) => number,
): readonly NameWord[] {
  const [ours, theirs] = [nameWords(some), nameWords(other)];
  const sure = ours.filter(({ isName }) => isName === 'surely');
  if (sure.length === 0) return [];
  const strangers = theirs.filter((one) => isTelling(one) && isStranger(one, ours));
  if (strangers.length === 0) return [];
  const base =
    ODDS.base +
    ODDS.others * Math.min(MANY, sure.length) +
    (strangers.some(({ isName }) => isName === 'surely') ? ODDS.stranger : 0);
  return sure.filter(
    (word) =>
      base + oddsOf(word, ours, theirs) + beside(word) >= LEAST &&
      !isFirstNameLeftOut(word, { ours, theirs }, some, other),
  );
}

/** "Dan Baldwin" where the other has Baldwin alone, or Mr Baldwin: one man. */
function isFirstNameLeftOut(
  word: NameWord,
  { ours, theirs }: { readonly ours: readonly NameWord[]; readonly theirs: readonly NameWord[] },
  some: QuoteTraits,
  other: QuoteTraits,
): boolean {
  const last = ours[ours.indexOf(word) + 1];
  if (last?.isName !== 'surely' || !isBeside(word, last, some)) return false;
  const at = theirs.findIndex((one) => likeness(one, last) >= SURELY);
  const [twin, before] = [theirs[at], theirs[at - 1]];
  return twin !== undefined && !(before && before.isName !== 'no' && isBeside(before, twin, other));
}

function isBeside(one: TextRange, next: TextRange, { report }: QuoteTraits): boolean {
  return report.text.slice(one.end, next.start) === ' ';
}

function isTelling({ isName, sense }: NameWord): boolean {
  return isName === 'surely' || (isName === 'maybe' && (sense?.weight ?? 0) >= TELLING);
}

function isStranger(one: NameWord, ours: readonly NameWord[]): boolean {
  return ours.every((word) => likeness(word, one) < NEARLY_SAME);
}

function oddsOf(word: NameWord, ours: readonly NameWord[], theirs: readonly NameWord[]): number {
  const alike = theirs.reduce((best, one) => Math.max(best, standsFor(one, word, ours)), 0);
  return (
    ODDS.alike * Math.min(1, alike) + (ODDS.length * Math.min(LONG, word.name?.latin.length ?? 0)) / LONG
  );
}

/** How likely a word stands for this name: one that surely stands for another stands for no second one. */
function standsFor(one: NameWord, word: NameWord, ours: readonly NameWord[]): number {
  const alike = likeness(one, word);
  if (alike >= SURELY) return alike;
  const least = Math.max(SURELY, alike + 0.1);
  return ours.some((rival) => rival !== word && likeness(one, rival) >= least) ? 0 : alike;
}

function likeness(one: NameWord, other: NameWord): number {
  if (one.folded === other.folded || one.places.some((place) => other.places.includes(place))) return 1;
  const meant = one.sense && other.sense ? cosine(one.sense.vector, other.sense.vector) / SAME_MEANING : 0;
  const mayBeNames = one.name && other.name && one.isName !== 'no' && other.isName !== 'no';
  return mayBeNames && meant < 1 ? Math.max(meant, nameLikeness(one.name, other.name)) : meant;
}

const namesByReport = new WeakMap<object, readonly NameToken[]>();

function isKnownIn(name: NameToken | null, { report }: QuoteTraits): boolean {
  const names = namesByReport.get(report) ?? nameTokens(report.text).filter(({ latin }) => latin.length >= 3);
  namesByReport.set(report, names);
  return name !== null && names.some((other) => sameToken(name, other));
}

/** Words of one name are one range. */
function joined(words: readonly NameWord[], { report }: QuoteTraits): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last && /^[\s-]+$/u.test(report.text.slice(last.end, start)))
      ranges.splice(-1, 1, { start: last.start, end });
    else ranges.push({ start, end });
  }
  return ranges;
}
