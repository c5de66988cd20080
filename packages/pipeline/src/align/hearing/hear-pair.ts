/**
 * What the model that read both quotes says of an alignment, but for names that are near one another: whether two spellings are one name no reading of
 * the statements tells, so the model neither takes that back nor says it a second time.
 */
import { type Alignment, type Difference, overlapsRange } from '@crossquote/domain';
import type { Differ } from '../../ports/differ.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import { hearDifferences } from './hear-differences.ts';

/** @param one, other the alignment's quotes, in either order. */
export async function hearPair(
  alignment: Alignment,
  one: QuoteTraits,
  other: QuoteTraits,
  differ: Differ,
): Promise<Alignment> {
  const near = alignment.differences.filter(({ maybeSame }) => maybeSame);
  if (near.length === 0) return hearDifferences(alignment, one, other, differ);
  const others = alignment.differences.filter((difference) => !near.includes(difference));
  const heard = await hearDifferences({ ...alignment, differences: others }, one, other, differ);
  const kept = heard.differences.filter(
    (difference) => difference.by !== 'model' || !near.some((known) => isOfSameWords(difference, known)),
  );
  return { ...heard, differences: [...kept, ...near] };
}

function isOfSameWords(difference: Difference, known: Difference): boolean {
  if (difference.what !== known.what) return false;
  return (['left', 'right'] as const).some((side) => {
    const [one, other] = [difference[side], known[side]];
    return one !== null && other !== null && overlapsRange(one, other);
  });
}
