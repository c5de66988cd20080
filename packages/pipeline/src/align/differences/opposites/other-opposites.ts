/**
 * Words of two quotes of which only one can be true: "this morning" and "am Abend", "missing" and "tot". Only where each says one of a class, the two stand in the same
 * place among words that mean the same, and neither surely means another word of the other quote.
 */
import { isSameRange, overlapsRange, type TextRange } from '@crossquote/domain';
import type { WordLink } from '../../../words/linked-words.ts';
import { daysApart } from '../../pair/days-apart.ts';
import { type LinkedQuote, linkedQuotes, placesApart } from '../../pair/linked-quote.ts';
import type { BothSides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { isListed, type OppositeClass } from './opposite-class.ts';
import { OPPOSITES } from './opposite-words.ts';
import type { OppositeWord } from './opposites-in.ts';
import { memberOf, oppositesOf } from './opposites-of.ts';
import { turnedDeed } from './turned-deed.ts';
import { isUndone, undoneDeed } from './undone-deed.ts';

/** Words up to which two stand in one place: languages put a time or a verb at either end of a sentence. */
const NEAR = 15;
/** So many telling words before a word and behind it are looked at; how surely one of them must be said in the other quote. */
const BESIDE = 2;
const SURE = 0.3;
/** From here on a word surely means the one that it is linked with. */
const TAKEN = 0.5;
/** Share of the other telling words that may mean nothing in the other quote. */
const MOST_OPEN = 0.8;
/** Words that tell less are none that it is said of: "einem". */
const TELLING = 0.25;
/** Code units between a word of place or time and what it is said of. */
const NEXT = 20;

/** What says that something is not there, folded, and how many words before another it may stand. */
const LACKED = /^(?:without|ohne|sans|sin|без|بدون|دون|بلا|بي|non)$/u;
const LACKED_WITHIN = 2;

/** At most one of each class, in the order of the table; what two classes tell of the same words, once. */
export function otherOpposites(
  a: QuoteTraits,
  b: QuoteTraits,
  links: readonly WordLink[],
): readonly BothSides[] {
  if (a.negations.clear.length !== b.negations.clear.length) return [];
  const [ours, theirs] = [oppositesOf(a), oppositesOf(b)];
  const [left, right] = linkedQuotes(a, b, links);
  const found = OPPOSITES.flatMap((one, i): readonly BothSides[] => {
    const [mine, other] = [ours[i] ?? [], theirs[i] ?? []];
    const two = FIND[one.of](one, mine, other, left, right);
    return two ? [two] : [];
  });
  const undone = undoneDeed(left, right);
  const isTold = (told: BothSides) =>
    undone?.some((range, side) => overlapsRange(range, told[side as 0 | 1]));
  // Who "refused to open" the door kept it closed.
  const apart = found.filter(([here, there]) => isUndone(here, left.quote) === isUndone(there, right.quote));
  const all = undone && !found.some(isTold) ? [...apart, undone] : apart;
  return all.filter(
    ([here, there], i) => !all.slice(0, i).some(([a, b]) => isSameRange(a, here) && isSameRange(b, there)),
  );
}

type Find = (
  one: OppositeClass,
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
) => BothSides | null;

const FIND: Readonly<Record<OppositeClass['of'], Find>> = {
  word: opposed,
  each: eachOpposed,
  next: besideOneWord,
  turned: (_, ours, theirs, left, right) => turnedDeed(ours, theirs, left, right),
  denied: () => null,
};

/** Where each says one member alone, and not the same one. */
function opposed(
  { apart, members: all }: OppositeClass,
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
): BothSides | null {
  const [one, other] = [memberOf(ours), memberOf(theirs)];
  if (one === null || other === null || one === other) return null;
  if (apart && !isListed(apart, all, one, other)) return null;
  return inOnePlace(ours, theirs, left, right);
}

/** Where each says one that the other does not say in any word. */
function eachOpposed(
  { alike = [], byDay = [], members }: OppositeClass,
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
): BothSides | null {
  const isLike = (one: OppositeWord, other: OppositeWord) =>
    one.member === other.member || isListed(alike, members, one.member, other.member);
  const without = (words: readonly OppositeWord[], others: readonly OppositeWord[]) =>
    words.filter((one) => !others.some((other) => isLike(one, other)));
  const isOneDay = daysApart(left.quote.report.publishedAt, right.quote.report.publishedAt) === 0;
  const told = (words: readonly OppositeWord[]) =>
    words.filter(({ member }) => isOneDay || !byDay.includes(members[member]?.name ?? ''));
  return inOnePlace(told(without(ours, theirs)), told(without(theirs, ours)), left, right);
}

function inOnePlace(
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
): BothSides | null {
  for (const one of ours) {
    const other = theirs.find((word) => isInPlace(one, word, left, right));
    if (other) return [placed(one), placed(other)];
  }
  return null;
}

function placed({ start, end }: TextRange): TextRange {
  return { start, end };
}

function isInPlace(one: TextRange, other: TextRange, left: LinkedQuote, right: LinkedQuote): boolean {
  return (
    isFreeFor(one, other, left) &&
    isFreeFor(other, one, right) &&
    isDenied(one, left) === isDenied(other, right) &&
    wordsApart(left, one, right, other) <= NEAR &&
    isBesideKnown(left, one) &&
    isBesideKnown(right, other) &&
    openShare(left, one) <= MOST_OPEN &&
    openShare(right, other) <= MOST_OPEN
  );
}

/** Right behind a no ("not illegal"), or what is not there ("without any legal grounds"). */
function isDenied(word: TextRange, { quote: { negations, tokens } }: LinkedQuote): boolean {
  const before = tokens.filter(({ end }) => end <= word.start).slice(-LACKED_WITHIN);
  const last = before.at(-1);
  return (
    before.some(({ folded }) => LACKED.test(folded)) ||
    (last !== undefined && negations.clear.some(({ start }) => start === last.start))
  );
}

/** How many words one stands from where the other would be expected. */
function wordsApart(left: LinkedQuote, one: TextRange, right: LinkedQuote, other: TextRange): number {
  const words = Math.max(left.quote.tokens.length, right.quote.tokens.length);
  return placesApart(left, one, right, other) * words;
}

/** Not where it surely means another word of the other quote than this one. */
function isFreeFor(word: TextRange, other: TextRange, { quote, partners }: LinkedQuote): boolean {
  return quote.senses
    .filter((sense) => overlapsRange(sense, word))
    .every(({ start }) => {
      const partner = partners.get(start);
      return !partner || partner.sure < TAKEN || (partner.start >= other.start && partner.start < other.end);
    });
}

/** Where a telling word beside it means the same as one of the other quote; a statement of that word alone has none beside it. */
function isBesideKnown({ quote, partners }: LinkedQuote, word: TextRange): boolean {
  const others = quote.senses.filter((sense) => !overlapsRange(sense, word));
  if (others.length === 0) return true;
  const [before, behind] = [
    others.filter(({ end }) => end <= word.start).slice(-BESIDE),
    others.filter(({ start }) => start >= word.end).slice(0, BESIDE),
  ];
  return [...before, ...behind].some(({ start }) => (partners.get(start)?.sure ?? 0) >= SURE);
}

function openShare({ quote, partners }: LinkedQuote, word: TextRange): number {
  let [all, open] = [0, 0];
  for (const { start, end, weight } of quote.senses) {
    if (start < word.end && word.start < end) continue;
    all += weight;
    open += weight * (1 - (partners.get(start)?.sure ?? 0));
  }
  return all === 0 ? 0 : open / all;
}

/** Said of one word: "before the war", "nach dem Krieg". */
function besideOneWord(
  { behind = [] }: OppositeClass,
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
): BothSides | null {
  const isOfOneWord = (one: OppositeWord, other: OppositeWord) => {
    const [head, their] = [headOf(one, left.quote, behind), headOf(other, right.quote, behind)];
    const partner = head && left.partners.get(head.start);
    return (
      partner !== undefined && partner !== null && partner.sure >= TAKEN && partner.start === their?.start
    );
  };
  for (const one of ours) {
    const others = theirs.filter((other) => isOfOneWord(one, other));
    const [first] = others;
    if (first && others.every(({ member }) => member !== one.member)) return [placed(one), placed(first)];
  }
  return null;
}

/** The telling word that it is said of. @param behind languages that put the word behind it. */
function headOf(
  word: TextRange,
  { senses, language }: QuoteTraits,
  behind: readonly string[],
): TextRange | undefined {
  const telling = senses.filter(({ weight }) => weight >= TELLING);
  return behind.includes(language)
    ? telling.findLast(({ end }) => end <= word.start && word.start - end <= NEXT)
    : telling.find(({ start }) => start >= word.end && start - word.end <= NEXT);
}
