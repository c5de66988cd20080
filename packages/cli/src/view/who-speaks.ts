/** Who speaks, for a person at a terminal: where a report withholds the name, it heads nothing, and what to do about one that gives it is said. */
import { type MemberRecord, stillNamed, type TestimonyRecord } from '@crossquote/pipeline';
import pc from 'picocolors';
import { wrapped } from './columns.ts';
import { isolated } from './isolated.ts';

const UNKNOWN = 'unknown speaker';
const WITHHELD = 'name withheld';

export function whoSpeaks({ speakers, withheld }: Pick<TestimonyRecord, 'speakers' | 'withheld'>): string {
  const who = speakers.map(({ name }) => name ?? UNKNOWN).join(' / ');
  if (withheld) return who ? `${who} (${WITHHELD})` : WITHHELD;
  return who || UNKNOWN;
}

export function speakerText({ name, withheld }: MemberRecord['speaker']): string {
  const who = isolated(name ?? UNKNOWN);
  return withheld ? `${who} (${WITHHELD})` : who;
}

/** None where no telling gives a name that another withholds, be it that it is hidden already. @param label the letters of the tellings, by quote id. */
export function withheldLines(
  { members, withheld }: Pick<TestimonyRecord, 'members' | 'withheld'>,
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const naming = stillNamed({ members, withheld });
  if (naming.length === 0) return [];
  const lettersOf = (tellings: readonly MemberRecord[]) =>
    tellings.map(({ quoteId }) => label.get(quoteId) ?? '?').join(', ');
  const withholding = members.filter(({ speaker }) => speaker.withheld);
  const give = naming.length === 1 ? 'gives' : 'give';
  const line = `! The name that ${lettersOf(naming)} ${give} is withheld in ${lettersOf(withholding)}. To hide it everywhere: crossquote people protect <name> --by <who>; see docs/protecting.md`;
  return [...wrapped(line, width - 4).map((part) => `  ${pc.yellow(part)}`), ''];
}
