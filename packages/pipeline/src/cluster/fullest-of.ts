/** The fullest version of a testimony: the member that leaves out nothing of most others; of several the longest, then the first. */
import { holdsAllOf, lengthOf } from './holds-all-of.ts';
import type { Member, ToldMembers } from './told-members.ts';

/** @returns a quote id; '' when there is no member. */
export function fullestOf(members: ToldMembers): string {
  const { inOrder } = members;
  const held = (member: Member) =>
    inOrder.filter((other) => other !== member && holdsAllOf(member, other, members)).length;
  const ranked = inOrder.map((member) => ({ member, held: held(member), length: lengthOf(member.quote) }));
  const [best] = ranked.toSorted((a, b) => b.held - a.held || b.length - a.length);
  return best?.member.quote.id ?? '';
}
