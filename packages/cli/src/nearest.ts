/** The known word that somebody has most likely meant by another. */

/** Letters that may be wrong, swapped, missing or too many: in short words one, or anything would be meant by them. */
const mostWrong = (word: string) => (word.length > 4 ? 2 : 1);

/** @returns null where none is near enough to be named. */
export function nearest(word: string, known: readonly string[]): string | null {
  const begun = word.length > 2 ? known.filter((each) => each.startsWith(word)) : [];
  const [only, another] = begun;
  if (only !== undefined && another === undefined) return only;
  const far = (each: string) => stepsBetween(word, each);
  const [first] = known.filter((each) => far(each) <= mostWrong(word)).sort((a, b) => far(a) - far(b));
  return first ?? null;
}

/** Letters to take away, put in, change or swap with the next one, until one word is the other. */
function stepsBetween(one: string, other: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [[], [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
