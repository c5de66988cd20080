/** One of two quotes with what the words of the other mean for it: which word is whose partner, and where something said here would be said there. */
import type { TextRange } from '@crossquote/domain';
import { swap, type WordLink } from '../../words/linked-words.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

export interface LinkedQuote {
  readonly quote: QuoteTraits;
  /** By where a telling word begins: where its partner begins in the other quote, and how surely it is one. */
  readonly partners: ReadonlyMap<number, { readonly start: number; readonly sure: number }>;
  /** Places of partners here and there, 0 to 1, with what they tell. */
  readonly places: readonly (readonly [here: number, there: number, tells: number])[];
}

/** @param links one to one, between the two quotes' telling words. */
export function linkedQuotes(
  left: QuoteTraits,
  right: QuoteTraits,
  links: readonly WordLink[],
): readonly [LinkedQuote, LinkedQuote] {
  return [linkedTo(left, right, links), linkedTo(right, left, links.map(swap))];
}

function linkedTo(quote: QuoteTraits, other: QuoteTraits, links: readonly WordLink[]): LinkedQuote {
  const pairs = links.flatMap(({ left, right, sure }) => {
    const [word, partner] = [quote.senses[left], other.senses[right]];
    return word && partner ? [{ word, partner, sure }] : [];
  });
  return {
    quote,
    partners: new Map(pairs.map(({ word, partner, sure }) => [word.start, { start: partner.start, sure }])),
    places: pairs.map(({ word, partner, sure }) => [
      placeIn(word, quote),
      placeIn(partner, other),
      sure * word.weight,
    ]),
  };
}

/** Where a word stands in what is said: 0 at its beginning, 1 at its end. */
function placeIn({ start }: TextRange, { tokens }: QuoteTraits): number {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 1];
  return (start - first) / Math.max(1, last - first);
}

/** How fast a partner's say falls with its distance, and what the same place counts for beside the partners. */
const NEAR = 0.15;
const SAME_PLACE = 0.3;

/** How far, 0 to 1, a word of one quote stands from where the other's would be expected. */
export function placesApart(a: LinkedQuote, one: TextRange, b: LinkedQuote, other: TextRange): number {
  const [here, there] = [placeIn(one, a.quote), placeIn(other, b.quote)];
  return (Math.abs(expected(here, a) - there) + Math.abs(expected(there, b) - here)) / 2;
}

/** As far from the places of the partners of the words around as from these words. */
function expected(place: number, { places }: LinkedQuote): number {
  let [sum, total] = [SAME_PLACE * place, SAME_PLACE];
  for (const [here, there, tells] of places) {
    const share = tells * Math.exp(-Math.abs(here - place) / NEAR);
    sum += share * (there + place - here);
    total += share;
  }
  return Math.min(1, Math.max(0, sum / total));
}
