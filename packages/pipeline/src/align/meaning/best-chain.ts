/** Where two long quotes overlap: the best sequence of part pairs that keeps the order of both. */
import { cosine } from '@crossquote/domain';
import type { PartSpan } from '../view/part-span.ts';
import type { PartView } from '../view/part-view.ts';
import { searchCost } from './search-cost.ts';

export interface Chain {
  /** Mean cosine of the pairs, less the cost of the search. */
  readonly cosine: number;
  /** From the first to the last pair. */
  readonly left: PartSpan;
  readonly right: PartSpan;
}

/** A pair of parts below this is no link. */
const LINK_MIN = 0.5;
/** One likely pair of parts is chance; so many must follow each other. */
const LINKS_MIN = 2;

interface Path {
  readonly gain: number;
  readonly sum: number;
  readonly links: readonly (readonly [number, number])[];
}

const NOTHING: Path = { gain: 0, sum: 0, links: [] };

/** null when no two links follow each other in both quotes. */
export function bestChain(a: readonly PartView[], b: readonly PartView[]): Chain | null {
  if (a.length < LINKS_MIN || b.length < LINKS_MIN) return null;
  let row: readonly Path[] = b.map(() => NOTHING);
  for (const [i, part] of a.entries()) row = nextRow(row, i, part, b);
  const { links, sum } = row.at(-1) ?? NOTHING;
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last || links.length < LINKS_MIN) return null;
  const cost = searchCost((a.length * b.length) / links.length);
  return {
    cosine: sum / links.length - cost,
    left: { from: first[0], to: last[0] + 1 },
    right: { from: first[1], to: last[1] + 1 },
  };
}

/** Best paths that use parts up to `i` of the first and up to each part of the second. */
function nextRow(above: readonly Path[], i: number, part: PartView, b: readonly PartView[]): readonly Path[] {
  const row: Path[] = [];
  for (const [j, other] of b.entries()) {
    const skip = best(above[j] ?? NOTHING, row[j - 1] ?? NOTHING);
    const before = j === 0 ? NOTHING : (above[j - 1] ?? NOTHING);
    const link = linkOf(part, other);
    row.push(
      link < LINK_MIN
        ? skip
        : best(skip, {
            gain: before.gain + link - LINK_MIN,
            sum: before.sum + link,
            links: [...before.links, [i, j]],
          }),
    );
  }
  return row;
}

function linkOf(a: PartView, b: PartView): number {
  return a.vector && b.vector && a.vector.length === b.vector.length ? cosine(a.vector, b.vector) : 0;
}

function best(a: Path, b: Path): Path {
  return b.gain > a.gain ? b : a;
}
