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
  const pairOf = (one: number, other: number) => Math.min(one, other) * members.length + Math.max(one, other);
  const tied = new Set(ties.map(({ quotes }) => pairOf(...placesOf(quotes, place))));
  const partsOf = lackingOf(ties, place);
  /** By two members: the first whole that they are halves of. */
  const found = new Map<number, string>();
  const tried = new Set<string>();
  for (const [at, whole] of members.entries()) {
    for (const [some, others] of halvesIn(partsOf.get(at) ?? [])) {
      // Whatever was found between them before has an earlier whole.
      const key = `${some.parts.join()} ${others.parts.join()}`;
      if (tried.has(key)) continue;
      tried.add(key);
      for (const one of some.parts)
        for (const other of others.parts) {
          const pair = pairOf(one, other);
          if (!tied.has(pair) && !found.has(pair)) found.set(pair, whole);
        }
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([pair, whole]) => {
      const [one, other] = [Math.floor(pair / members.length), pair % members.length];
      return { whole, parts: [members[one] ?? '', members[other] ?? ''] };
    });
}

function placesOf(
  [one, other]: Tie['quotes'],
  place: ReadonlyMap<string, number>,
): readonly [number, number] {
  return [place.get(one) ?? Number.NaN, place.get(other) ?? Number.NaN];
}

/** Tellings that leave the same words out of another. */
interface Lacking {
  /** Places among the members. */
  readonly parts: number[];
  readonly ranges: readonly TextRange[];
}

/** By the telling that something is left out of. */
function lackingOf(
  ties: readonly Tie[],
  place: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly Lacking[]> {
  const found = new Map<number, Map<string, Lacking>>();
  for (const { quotes, differences } of ties) {
    const [left, right] = placesOf(quotes, place);
    for (const side of ['left', 'right'] as const) {
      const [whole, part] = side === 'left' ? [left, right] : [right, left];
      const ranges = differences.flatMap(({ what, [side]: range }) =>
        what === 'omission' && range ? [range] : [],
      );
      if (ranges.length === 0 || Number.isNaN(whole + part)) continue;
      const key = ranges.map(({ start, end }) => `${start}-${end}`).join();
      const groups = found.get(whole) ?? new Map<string, Lacking>();
      const group = groups.get(key) ?? { parts: [], ranges };
      group.parts.push(part);
      found.set(whole, groups.set(key, group));
    }
  }
  return new Map([...found].map(([whole, groups]) => [whole, [...groups.values()]]));
}

/** Blanks and marks between two sentences, in code units. */
const MOST_BETWEEN = 4;

/** Of one whole: those of which one leaves out up to where the other begins to, and no words are left out by both. */
function halvesIn(groups: readonly Lacking[]): readonly (readonly [Lacking, Lacking])[] {
  const byEnd = new Map<number, Lacking[]>();
  for (const group of groups)
    for (const { end } of group.ranges) {
      const ending = byEnd.get(end);
      if (ending) ending.push(group);
      else byEnd.set(end, [group]);
    }
  return groups.flatMap((group) =>
    group.ranges.flatMap(({ start }) =>
      Array.from({ length: MOST_BETWEEN + 1 }, (_, gap) => byEnd.get(start - gap) ?? [])
        .flat()
        .filter((other) => !overlap(group, other))
        .map((other) => [group, other] as const),
    ),
  );
}

function overlap(one: Lacking, other: Lacking): boolean {
  return one.ranges.some((range) => other.ranges.some((their) => overlapsRange(range, their)));
}
