/** Which tellings of a testimony give whoever looks the name that another one withholds: none of somebody who is hidden already. */
import type { MemberRecord, TestimonyRecord } from '../export/records.ts';
import { PSEUDONYM, UNCLEAR } from './pseudonym.ts';

const HIDDEN = new RegExp(`^${PSEUDONYM}$`);

/** @returns in the order of the testimony; none where no report withholds a name, or nobody may learn it here. */
export function stillNamed({
  members,
  withheld,
}: Pick<TestimonyRecord, 'members' | 'withheld'>): readonly MemberRecord[] {
  return members.filter(
    ({ reportId, speaker: { name, withheld: isWithheld } }) =>
      withheld?.namedBy.includes(reportId) === true &&
      !isWithheld &&
      name !== null &&
      name !== UNCLEAR &&
      !HIDDEN.test(name),
  );
}
