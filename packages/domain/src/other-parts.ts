/** Which tellings of one testimony tell two halves of a third, one up to where the other begins, so that none is a telling of the other. */
import type { Alignment } from './alignment.ts';
import { overlapsRange, type TextRange } from './text-range.ts';

export interface OtherParts {
  /** Quote ids, the whole telling and two that are told apart. */
  readonly whole: string;
  readonly parts: readonly [string, string];
}

type Tie = Pick<Alignment, 'quotes' | 'differences'>;

/**
 * Two that no tie joins, while what one of them leaves out of a third ends where what the other leaves out begins: more between them would be told by both.
 * @param members quote ids. @param ties all that hold between them. @returns in the order of the members; of several wholes the first.
 */
export function otherParts(members: readonly string[], ties: readonly Tie[]): readonly OtherParts[] {
  const place = new Map(members.map((id, i) => [id, i]));
  const tied = new Set(ties.map(({ quotes }) => keyOf(...quotes)));
  const partsOf = lackingOf(ties);
  const found = new Map<string, OtherParts>();
  for (const whole of members) {
    for (const [one, other] of halvesIn(partsOf.get(whole) ?? [])) {
      const key = keyOf(one, other);
      if (tied.has(key) || found.has(key) || !place.has(one) || !place.has(other)) continue;
      const isTurned = (place.get(one) ?? 0) > (place.get(other) ?? 0);
      found.set(key, { whole, parts: isTurned ? [other, one] : [one, other] });
    }
  }
  const at = (id: string) => place.get(id) ?? 0;
  return [...found.values()].sort(({ parts: a }, { parts: b }) => at(a[0]) - at(b[0]) || at(a[1]) - at(b[1]));
}

/** A telling, and what it leaves out of another. */
interface Lacking {
  readonly part: string;
  readonly ranges: readonly TextRange[];
}

/** By the telling that something is left out of. */
function lackingOf(ties: readonly Tie[]): ReadonlyMap<string, readonly Lacking[]> {
  const found = new Map<string, Lacking[]>();
  for (const { quotes, differences } of ties) {
    for (const side of ['left', 'right'] as const) {
      const [whole, part] = side === 'left' ? quotes : [quotes[1], quotes[0]];
      const ranges = differences.flatMap(({ what, [side]: range }) =>
        what === 'omission' && range ? [range] : [],
      );
      if (ranges.length === 0) continue;
      const known = found.get(whole);
      if (known) known.push({ part, ranges });
      else found.set(whole, [{ part, ranges }]);
    }
  }
  return found;
}

/** Blanks and marks between two sentences, in code units. */
const MOST_BETWEEN = 4;

/** Of one whole: those of which one leaves out up to where the other begins to, and no words are left out by both. */
function* halvesIn(parts: readonly Lacking[]): Generator<readonly [string, string]> {
  const byEnd = new Map<number, Lacking[]>();
  for (const one of parts) for (const { end } of one.ranges) byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
  for (const one of parts)
    for (const { start } of one.ranges)
      for (let end = start - MOST_BETWEEN; end <= start; end++)
        for (const other of byEnd.get(end) ?? []) if (!overlap(one, other)) yield [one.part, other.part];
}

function overlap(one: Lacking, other: Lacking): boolean {
  return one.ranges.some((range) => other.ranges.some((their) => overlapsRange(range, their)));
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
