/**
 * Whether two German quotes speak of two places. All nouns have capitals there, and many stand without an article ("in Panik", "nach Angaben"), so it takes the very words of another statement in
 * which something else stands behind such a preposition: "… Haus in Orsund …".
 */
import { sliceOf } from '@crossquote/domain';
import type { NameToken } from '../../../names/name-tokens.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { nameLikeness } from './name-likeness.ts';
import { nameWords } from './name-words.ts';

/** Not "nach": opinions and counts stand behind it more often than places. */
const NO_ARTICLE = /(?:^|[\s(])(?:aus|bei|durch|gegen|hinter|in|über|um|von|vor)\s$/iu;
/** As long as the longest of these, with what stands around it. */
const BEFORE = 8;
/** From here on two words are spelt like one. */
const ALIKE = 0.7;
/** Words of one wording beside what stands in its places. */
const LEAST_WORDS = 5;

export function isOtherPlace(a: QuoteTraits, b: QuoteTraits): boolean {
  if (a.language !== 'de' || b.language !== 'de') return false;
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.length !== theirs.length || ours.length <= LEAST_WORDS) return false;
  const differing = ours.flatMap((word, i) => {
    const other = theirs[i];
    return other && other.stem !== word.stem ? [[word, other] as const] : [];
  });
  const [[one, other] = []] = differing;
  return differing.length === 1 && !!one?.place && !!other?.place && areApart(one.place, other.place);
}

function areApart(one: NameToken, other: NameToken): boolean {
  return nameLikeness(one, other) < ALIKE;
}

interface Word {
  readonly stem: string;
  /** How it is spelt, where it may be the name of a place. */
  readonly place: NameToken | null;
}

/** Without numbers. */
const wordsOf = perQuote((quote): readonly Word[] => {
  const places = new Map(
    nameWords(quote).map(({ start, name, isName }) => {
      const before = sliceOf(quote.report.text, { start: Math.max(0, start - BEFORE), end: start });
      return [start, isName !== 'no' && NO_ARTICLE.test(before) ? name : null];
    }),
  );
  return quote.tokens
    .filter(({ stem }) => !/\d/u.test(stem))
    .map(({ start, stem }) => ({ stem, place: places.get(start) ?? null }));
});
