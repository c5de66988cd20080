/** Groups of a quote's most telling terms, by which the store finds its partners at once, however many quotes there are. */

/** Terms that keys are made of, and how many make one: 6 and 3 make 20 at most. */
const TELLING = 6;
const TOGETHER = 3;
/** Figures below are in every other report; one from here on tells as much as two words. */
const LARGE_FIGURE = 10;

/**
 * Two quotes that share three of their telling terms, or a large figure and one more, share a key. Which terms tell most is a matter
 * of the terms alone and not of how often a collection has them: figures, then names, then words, the longer before the shorter.
 * @param terms as quoteTerms lists them. @returns each once; equal groups of terms give equal keys.
 */
export function quoteKeys(terms: readonly string[]): readonly string[] {
  const telling = [...new Set(terms)].sort(byTelling).slice(0, TELLING);
  const groups = [...groupsOf(telling, TOGETHER), ...groupsOf(telling, 2).filter(hasLargeFigure)];
  return groups.map((group) => JSON.stringify([...group].sort()));
}

function byTelling(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || b.length - a.length || (a < b ? -1 : 1);
}

function rankOf(term: string): number {
  if (term.startsWith('#')) return isLargeFigure(term) ? 0 : 3;
  return term.startsWith('@') ? 1 : 2;
}

function hasLargeFigure(group: readonly string[]): boolean {
  return group.some(isLargeFigure);
}

function isLargeFigure(term: string): boolean {
  return term.startsWith('#') && Number(term.slice(1)) >= LARGE_FIGURE;
}

/** All groups of so many, in the order of the terms. */
function groupsOf(terms: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return terms.flatMap((term, index) =>
    groupsOf(terms.slice(index + 1), size - 1).map((group) => [term, ...group]),
  );
}
