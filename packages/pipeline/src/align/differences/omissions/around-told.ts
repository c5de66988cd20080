/**
 * Which of several sentences tells what a much briefer quote does: that one is not left out, however few of its words are linked, but what stands before and behind it.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import type { WordLink } from '../../../words/linked-words.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
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
  const linked = links.flatMap((link) => {
    const word = quote.senses[link[side]];
    return word ? [{ ...word, sure: link.sure }] : [];
  });
  const weightIn = (part: TextRange) =>
    linked.reduce((sum, word) => (overlapsRange(part, word) ? sum + word.sure * word.weight : sum), 0);
  const weights = quote.parts.map(weightIn);
  const told = quote.parts[weights.indexOf(Math.max(...weights))];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!told || weightIn(told) < SHARE * all) return [range];
  // A clause of that very sentence: its linked words stand beside it.
  if (linked.some((word) => overlapsRange(told, word) && !overlapsRange(range, word))) return [range];
  const around = [
    { start: range.start, end: Math.min(range.end, told.start) },
    { start: Math.max(range.start, told.end), end: range.end },
  ].flatMap((some) => (some.start < some.end ? (ownWords(quote, some) ?? []) : []));
  return around.length > 0 ? around : [range];
}
