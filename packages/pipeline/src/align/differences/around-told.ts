/**
 * Which of several sentences tells what a much briefer quote does: that one is not left out, however few of its words are linked, but what stands before and behind it.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { WordLink } from '../../words/linked-words.ts';
import type { QuoteTraits } from '../quote-traits.ts';
import type { LeftOut } from './left-out.ts';
import { ownWords } from './own-words.ts';

/** Of all that is linked, in one sentence. */
const SHARE = 0.6;

/** @returns the range, or what of it stands around that sentence. */
export function aroundTold(
  { side, range }: LeftOut,
  quote: QuoteTraits,
  links: readonly WordLink[],
): readonly TextRange[] {
  const { parts, senses } = quote;
  const weights = parts.map((part) =>
    links.reduce((sum, link) => {
      const word = senses[link[side]];
      return word && overlapsRange(part, word) ? sum + link.sure * word.weight : sum;
    }, 0),
  );
  const most = Math.max(...weights);
  const told = parts[weights.indexOf(most)];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!told || most < SHARE * all) return [range];
  const around = [
    { start: range.start, end: Math.min(range.end, told.start) },
    { start: Math.max(range.start, told.end), end: range.end },
  ].flatMap((some) => (some.start < some.end ? (ownWords(quote, some) ?? []) : []));
  return around.length > 0 ? around : [range];
}
