/** Which quotes are attributed to two different people: read from the names that their reports give, so that no pair needs an alignment. */
import type { Quote } from '@crossquote/domain';
import { compareReadNames, type ReadName, readName } from '../names/compare-names.ts';

/** @returns whether the two quotes name two different people; false where that cannot be told. Names are read and compared once. */
export function speakersApart(quotes: ReadonlyMap<string, Quote>): (a: string, b: string) => boolean {
  const read = new Map<string, ReadName>();
  const verdicts = new Map<string, boolean>();
  // One that a report gives in place of a withheld one is nobody's.
  const nameOf = (id: string) => {
    const speaker = quotes.get(id)?.speaker;
    return speaker?.withheld ? null : (speaker?.name ?? null);
  };
  const reading = (name: string) => {
    const known = read.get(name) ?? readName(name);
    read.set(name, known);
    return known;
  };
  return (a, b) => {
    const [left, right] = [nameOf(a), nameOf(b)];
    if (left === null || right === null || left === right) return false;
    const key = JSON.stringify([left, right]);
    const apart = verdicts.get(key) ?? compareReadNames(reading(left), reading(right)) === 'other';
    verdicts.set(key, apart);
    return apart;
  };
}
