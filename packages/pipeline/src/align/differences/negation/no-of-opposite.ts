/**
 * "The lift did not work", "L'ascenseur était en panne"; "not open", "geschlossen": of two words of which one must be true, a no beside the one says what the other quote says with the other and no no. Only
 * where neither says both.
 */
import { overlapsRange } from '@crossquote/domain';
import type { Token } from '../../../words/tokens.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { OPPOSITES } from '../opposites/opposite-words.ts';
import type { OppositeWord } from '../opposites/opposites-in.ts';
import { memberOf, oppositesOf } from '../opposites/opposites-of.ts';

/** Words between a no and what it denies, either way, with no mark among them: languages put it at either verb of a clause. */
const WITHIN = 3;

/** @param no of `some`. */
export function isNoOfOpposite(no: Token, some: QuoteTraits, others: QuoteTraits): boolean {
  const [ours, theirs] = [oppositesOf(some), oppositesOf(others)];
  return OPPOSITES.some((one, i) => {
    if (!one.either && one.of !== 'denied') return false;
    const [mine, other] = [memberOf(ours[i] ?? []), memberOf(theirs[i] ?? [])];
    if (mine === null || other === null || mine === other) return false;
    return (
      isBeside(no, ours[i] ?? [], some) &&
      !others.negations.clear.some((their) => isBeside(their, theirs[i] ?? [], others))
    );
  });
}

function isBeside(no: Token, words: readonly OppositeWord[], { tokens }: QuoteTraits): boolean {
  const at = tokens.findIndex(({ start }) => start === no.start);
  return words.some((word) => {
    const first = tokens.findIndex((token) => overlapsRange(token, word));
    const last = tokens.findLastIndex((token) => overlapsRange(token, word));
    if (first < 0) return false;
    const [from, to] = last < at ? [last, at] : [at, first];
    return (
      to - from <= WITHIN + 1 &&
      tokens.slice(from, to).every(({ end }, i) => (tokens[from + i + 1]?.start ?? end) - end <= 1)
    );
  });
}
