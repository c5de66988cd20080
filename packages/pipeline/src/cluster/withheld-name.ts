/**
 * What a testimony says of a speaker whose name one of its reports withholds: which reports do, which give a name all the same, and what stands in its place. The
 * promise of one report holds for the whole, since it is the matching that would break it.
 */
import type { Testimony, WithheldName } from '@crossquote/domain';
import { isAnybody } from '../names/anybody.ts';
import { readName } from '../names/compare-names.ts';
import { isPlainRole } from '../names/plain-role.ts';
import type { Member } from './told-members.ts';

/** @param members in the order of the testimony. @returns null where no report withholds the name. */
export function withheldName(members: readonly Member[]): WithheldName | null {
  const by = reportsOf(members.filter(isWithheld));
  return by.length === 0 ? null : { by, namedBy: reportsOf(members.filter(isNamed)) };
}

/** At most one, who has no name: what the first report that says so calls them. */
export function calledInstead(members: readonly Member[]): Testimony['speakers'] {
  const called = members
    .filter(isWithheld)
    .map(({ quote: { speaker } }) => speaker)
    .find(({ name }) => name !== null && isPlainRole(name));
  return called ? [{ id: called.id, name: called.name }] : [];
}

function isWithheld({ quote }: Member): boolean {
  return quote.speaker.withheld === true;
}

function isNamed({ quote: { speaker } }: Member): boolean {
  const { name, withheld } = speaker;
  if (withheld || name === null || isAnybody(name) || isPlainRole(name)) return false;
  const read = readName(name);
  return read.kind !== 'body' && read.tokens.length > 0;
}

function reportsOf(members: readonly Member[]): readonly string[] {
  return [...new Set(members.map(({ report }) => report.id))];
}
