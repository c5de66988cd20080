/** How unlike two spellings are. */
import { distance } from 'fastest-levenshtein';

/** Letters that are missing, more or other, as a share of the longer one: 0 for the same, 1 where none is in its place. */
export function lettersApart(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  return most === 0 ? 0 : distance(one, other) / most;
}
