/** Why each member of a testimony is in it. */
import type { MemberReason } from '@crossquote/domain';
import { takenFrom } from './taken-from.ts';
import type { ToldMembers } from './told-members.ts';

/** In the order of the members. */
export function memberReasons(members: ToldMembers): readonly MemberReason[] {
  const before = new Set<string>();
  return members.inOrder.map((member) => {
    const reason = {
      joinedBy: joinedBy(member.quote.id, before, members),
      takenFrom: takenFrom(member, members),
    };
    before.add(member.quote.id);
    return reason;
  });
}

/** Groups grow by ties that hold, so every member has one. */
function joinedBy(
  quoteId: string,
  before: ReadonlySet<string>,
  members: ToldMembers,
): MemberReason['joinedBy'] {
  const own = members.tiesOf(quoteId);
  const tie = own.find(({ quotes }) => quotes.some((id) => before.has(id))) ?? own[0];
  return { alignment: tie?.id ?? '', score: tie?.alignment?.score ?? null };
}
