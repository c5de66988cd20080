/** What is shown of a difference, with names hidden as whoever looks may see them: never the same words on both sides. */
import type { Difference } from '@crossquote/domain';
import { UNCLEAR } from './pseudonym.ts';

type Sides = readonly [string | null, string | null];

/**
 * Two people of one surname are told apart by their whole names; a name that is hidden is one pseudonym however it is spelt, and sets nothing apart.
 * @param words of either side, null for none. @param speakers of the tellings on either side. @returns null where nothing can be shown.
 */
export function wordsApart(what: Difference['what'], words: Sides, speakers: Sides): Sides | null {
  const [left, right] = words;
  // Somebody of several: nothing says that it is one person.
  if (left !== right || left === null || left === UNCLEAR) return words;
  return what === 'speaker' && speakers[0] !== speakers[1] ? speakers : null;
}
