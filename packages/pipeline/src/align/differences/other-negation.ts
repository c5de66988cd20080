/**
 * A no that only one of two quotes says. Translators turn a no into "without", "fail" or "unlike": such a word of the other quote answers for it where it
 * stands in about the same place. And only where the other quote says what stands around the no, it can be told to lack it.
 */
import type { TextRange } from '@crossquote/domain';
import type { QuoteTraits } from '../quote-traits.ts';
import type { WordLink } from '../words/linked-words.ts';

/** Shares of the text between a no and half a no that answers for it. */
const NEAR = 0.2;
/** So many telling words around a no are looked at, of so much weight each; their partners must be as sure as this. */
const AROUND = 4;
const TELLING = 0.2;
const SURE = 0.2;

/** Where each says no and the other does not. */
export type NoSides = readonly [TextRange | undefined, TextRange | undefined];

/** @param links one to one, between the two quotes' telling words; without any nothing is asked of the words around. */
export function otherNegation(a: QuoteTraits, b: QuoteTraits, links: readonly WordLink[]): NoSides | null {
  const people = somebodyAndNobody(a, b);
  if (people) return people;
  const sure = (side: 'left' | 'right') => new Map(links.map((link) => [link[side], link.sure]));
  const [left, right] = [unanswered(a, b, sure('left')), unanswered(b, a, sure('right'))];
  return left || right ? [left, right] : null;
}

/** "Somebody told us" against "nobody did", whether or not the no is answered by another. */
function somebodyAndNobody({ unnamed: a }: QuoteTraits, { unnamed: b }: QuoteTraits): NoSides | null {
  if (a.somebody && !a.nobody && b.nobody && !b.somebody) return [a.somebody, b.nobody];
  return a.nobody && !a.somebody && b.somebody && !b.nobody ? [a.nobody, b.somebody] : null;
}

/** The first no of `some` for which there is nothing in `other`. */
function unanswered(
  some: QuoteTraits,
  other: QuoteTraits,
  sure: ReadonlyMap<number, number>,
): TextRange | undefined {
  const clear = other.negations.clear.map((no) => placeIn(no, other));
  const half = other.negations.half.map((no) => placeIn(no, other));
  return some.negations.clear.find((no) => {
    const place = placeIn(no, some);
    if (takeNearest(clear, place, 1) || takeNearest(half, place, NEAR)) return false;
    return sure.size === 0 || surenessAround(no, some, sure) >= SURE;
  });
}

/** Each answers for one no. */
function takeNearest(places: number[], place: number, most: number): boolean {
  const distances = places.map((one) => Math.abs(one - place));
  const nearest = Math.min(...distances);
  if (nearest > most) return false;
  places.splice(distances.indexOf(nearest), 1);
  return true;
}

/** Where a word stands in what is said: 0 at its beginning, 1 at its end. */
function placeIn({ start }: TextRange, { tokens }: QuoteTraits): number {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 1];
  return (start - first) / (last - first);
}

/** Mean over the telling words nearest to the no. */
function surenessAround(no: TextRange, { senses }: QuoteTraits, sure: ReadonlyMap<number, number>): number {
  const near = [...senses.entries()]
    .map(([at, { start, weight }]) => ({ at, weight, away: Math.abs(start - no.start) }))
    .filter(({ away, weight }) => away > 0 && weight > TELLING)
    .sort((x, y) => x.away - y.away || x.at - y.at)
    .slice(0, AROUND);
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  return (
    near.reduce((sum, { at, weight }) => sum + weight * (sure.get(at) ?? 0), 0) / Math.max(total, TELLING)
  );
}
