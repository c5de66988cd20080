/** "Somebody told us" against "nobody told us": whichever word says no, these are two statements. */
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { isNoOfException } from './no-of-exception.ts';

export function somebodyAndNobody(left: QuoteTraits, right: QuoteTraits): Sides | null {
  const [a, b] = [left.unnamed, right.unnamed];
  if (a.somebody && !a.nobody && b.nobody && !b.somebody)
    return isNoOfException(b.nobody, right, left) ? null : [a.somebody, b.nobody];
  if (!a.nobody || a.somebody || !b.somebody || b.nobody) return null;
  return isNoOfException(a.nobody, left, right) ? null : [a.nobody, b.somebody];
}

/** Whether one of two single sentences is about nobody ("nobody warned us") and the other says no no at all ("they warned us"). */
export function isAboutNobody(a: QuoteTraits, b: QuoteTraits, [left, right]: Sides): boolean {
  if (a.parts.length !== 1 || b.parts.length !== 1) return false;
  return (left && saysNobody(a, b)) || (right && saysNobody(b, a)) || false;
}

function saysNobody({ unnamed }: QuoteTraits, { unnamed: others, negations }: QuoteTraits): boolean {
  return (
    unnamed.nobody !== null && others.nobody === null && negations.clear.length + negations.half.length === 0
  );
}
