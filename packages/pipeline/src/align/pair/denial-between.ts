/** Whether one of two reports denies what the other states. */
import { overlapsRange, rangeLength, type TextRange } from '@crossquote/domain';
import type { Meaning } from '../meaning/meaning.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/**
 * `partly`: only the lesser part of what the two have in common is denied. `answered`: what one denies the other says with a no ("denied that it burnt",
 * "it did not burn").
 */
export type DenialBetween = 'none' | 'partly' | 'denied' | 'answered';

/** Share of what was compared from which on all of it counts as denied. */
const MOST = 0.5;

/** @param meaning which stretches were compared; null: the whole quotes. */
export function denialBetween(a: QuoteTraits, b: QuoteTraits, meaning: Meaning | null): DenialBetween {
  if ((a.denial === null) === (b.denial === null)) return 'none';
  const [denied, other] = a.denial ? [a, b] : [b, a];
  const span = a.denial ? meaning?.left : meaning?.right;
  const share = deniedShare(denied, span ? denied.parts.slice(span.from, span.to) : denied.parts);
  if (share === 0) return 'none';
  if (other.negations.clear.length > denied.negations.clear.length) return 'answered';
  return share >= MOST ? 'denied' : 'partly';
}

/** Whether all of one quote is denied, so that whatever stretch is compared is. */
export function isDeniedWhole(a: QuoteTraits, b: QuoteTraits): boolean {
  const denied = a.denial ? a : b;
  return denialBetween(a, b, null) === 'denied' && deniedShare(denied, denied.parts) === 1;
}

function deniedShare({ denial }: QuoteTraits, parts: readonly TextRange[]): number {
  if (!denial) return 0;
  const inside = parts.filter((part) => overlapsRange(part, denial.denied));
  return lengthOf(inside) / Math.max(1, lengthOf(parts));
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, range) => sum + rangeLength(range), 0);
}
