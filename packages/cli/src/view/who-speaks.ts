/** Who speaks, for a person at a terminal: where a report withholds the name, it heads nothing, and what to do about one that gives it is said. */
import type { MemberRecord, TestimonyRecord } from '@crossquote/pipeline';
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

/** None where no report gives a name that another withholds. @param label the letters of the tellings, by quote id. */
export function withheldLines(
  { members, withheld }: Pick<TestimonyRecord, 'members' | 'withheld'>,
  label: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  if (!withheld || withheld.namedBy.length === 0) return [];
  const lettersOf = (ids: readonly string[], isWithheld: boolean) =>
    members
      .filter(({ reportId, speaker }) => ids.includes(reportId) && speaker.withheld === isWithheld)
      .map(({ quoteId }) => label.get(quoteId) ?? '?')
      .join(', ');
  const line = `! The name that ${lettersOf(withheld.namedBy, false)} gives is withheld in ${lettersOf(withheld.by, true)}. To hide it everywhere: crossquote people protect <name> --by <who>; see docs/protecting.md`;
  return [...wrapped(line, width - 4).map((part) => `  ${pc.yellow(part)}`), ''];
}
