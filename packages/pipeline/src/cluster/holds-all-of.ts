/** Whether one telling leaves out nothing of another: read from what their alignment found omitted. */
import { type Quote, rangeLength, type TextRange } from '@crossquote/domain';
import type { Compared } from './compared.ts';
import type { Member, ToldMembers } from './told-members.ts';

/** Of a part of which no omission is known, the longer one holds the shorter. False for pairs that were not compared. */
export function holdsAllOf(whole: Member, part: Member, members: ToldMembers): boolean {
  const alignment = members.between(whole.quote.id, part.quote.id)?.alignment;
  if (!alignment || alignment.relation === 'different') return false;
  if (omittedOf(part.quote.id, alignment).length > 0) return false;
  const isKnown = alignment.relation !== 'partial' || omittedOf(whole.quote.id, alignment).length > 0;
  return isKnown || lengthOf(whole.quote) >= lengthOf(part.quote);
}

/** What the other one leaves out of this quote, in the order of its text. */
export function omittedOf(quoteId: string, { quotes, differences }: Compared): readonly TextRange[] {
  const side = quotes[0] === quoteId ? 'left' : 'right';
  return differences.flatMap((difference) =>
    difference.what === 'omission' && difference[side] ? [difference[side]] : [],
  );
}

/** Code units. */
export function lengthOf({ content }: Pick<Quote, 'content'>): number {
  return content.reduce((sum, range) => sum + rangeLength(range), 0);
}
