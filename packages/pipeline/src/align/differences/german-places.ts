/**
 * Whether two German quotes speak of two places. All nouns have capitals there, so what is a name shows by what stands around it: no article ("in Orsund"), or the very words of another statement
 * in which something else stands in its place.
 */
import { sliceOf } from '@crossquote/domain';
import type { NameToken } from '../../names/name-tokens.ts';
import { perQuote } from '../per-quote.ts';
import type { QuoteTraits } from '../quote-traits.ts';
import { nameLikeness } from './name-likeness.ts';
import { nameWords } from './name-words.ts';

const NO_ARTICLE = /(?:^|[\s(])(?:aus|bei|durch|gegen|hinter|in|nach|über|um|von|vor)\s$/iu;
/** As long as the longest of these, with what stands around it. */
const BEFORE = 9;
/** From here on two words are spelt like one. */
const ALIKE = 0.7;
/** Words of one wording beside what stands in its places. */
const LEAST_WORDS = 5;

export function isOtherPlace(a: QuoteTraits, b: QuoteTraits): boolean {
  if (a.language !== 'de' || b.language !== 'de') return false;
  const [ours, theirs] = [placesIn(a), placesIn(b)];
  return (hasOwn(ours, theirs) && hasOwn(theirs, ours)) || isOtherInPlace(wordsOf(a), wordsOf(b));
}

const placesIn = perQuote((quote): readonly NameToken[] =>
  nameWords(quote).flatMap(({ start, name, isName }) => {
    const before = sliceOf(quote.report.text, { start: Math.max(0, start - BEFORE), end: start });
    return name && isName !== 'no' && NO_ARTICLE.test(before) ? [name] : [];
  }),
);

function hasOwn(places: readonly NameToken[], others: readonly NameToken[]): boolean {
  return places.some((one) => others.every((other) => areApart(one, other)));
}

function areApart(one: NameToken, other: NameToken): boolean {
  return nameLikeness(one, other) < ALIKE;
}

interface Word {
  readonly stem: string;
  readonly name: NameToken | null;
}

/** Without numbers. */
const wordsOf = perQuote((quote): readonly Word[] => {
  const names = new Map(
    nameWords(quote).map((word) => [word.start, word.isName === 'no' ? null : word.name]),
  );
  return quote.tokens
    .filter(({ stem }) => !/\d/u.test(stem))
    .map(({ start, stem }) => ({ stem, name: names.get(start) ?? null }));
});

/** Whether all words are the same but for one with a capital. */
function isOtherInPlace(ours: readonly Word[], theirs: readonly Word[]): boolean {
  if (ours.length !== theirs.length || ours.length <= LEAST_WORDS) return false;
  const differing = ours.flatMap((word, i) => {
    const other = theirs[i];
    return other && other.stem !== word.stem ? [[word, other] as const] : [];
  });
  const [[one, other] = []] = differing;
  return differing.length === 1 && !!one?.name && !!other?.name && areApart(one.name, other.name);
}
