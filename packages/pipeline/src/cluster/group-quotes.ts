/**
 * Joins quotes into utterances, strongest ties first. What people confirmed is joined; what they rejected is never in one group, even
 * where that leaves a confirmed pair apart (the one that the machine finds least likely). Two groups are joined by suggested ties
 * only when their pairs agree on average, so that a chain of half-likenesses does not glue two statements of one speaker, and only when
 * nobody in one is named as another person than somebody in the other. Two short quotes may be silent about each other when both are part of
 * one longer quote: they repeat different sentences of it. Only so do two quotes of one report come together. Two may also be silent about each other
 * (or less alike than what is stored) when both are surely what a third is, and each shares figures with it.
 */
import { valueOf } from './compared.ts';
import { holds, type Tie, type Ties } from './ties.ts';

/** Groups of two and more, each ascending by id, in the order of their first ids. */
export function groupQuotes(ties: Ties, threshold: number): readonly (readonly string[])[] {
  const groupOf = new Map<string, readonly string[]>();
  for (const { quotes } of ties.inOrder) for (const quote of quotes) groupOf.set(quote, [quote]);
  const membersOf = (quote: string) => groupOf.get(quote) ?? [quote];
  const join = (tie: Tie, mayJoin: MayJoin) => {
    const [left, right] = [membersOf(tie.quotes[0]), membersOf(tie.quotes[1])];
    if (left === right || !mayJoin(left, right, ties, threshold)) return false;
    const joined = [...left, ...right].sort();
    for (const quote of joined) groupOf.set(quote, joined);
    return true;
  };
  for (const tie of ties.inOrder) if (tie.state === 'confirmed') join(tie, noneRejected);
  const tryAll = () => ties.inOrder.filter((tie) => join(tie, agree)).length > 0;
  while (tryAll());
  return [...new Set(groupOf.values())]
    .filter((group) => group.length > 1)
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

type MayJoin = (left: readonly string[], right: readonly string[], ties: Ties, threshold: number) => boolean;

const noneRejected: MayJoin = (left, right, ties) =>
  pairs(left, right).every(([a, b]) => ties.between(a, b)?.state !== 'rejected');

const agree: MayJoin = (left, right, ties, threshold) => {
  if (!noneRejected(left, right, ties, threshold)) return false;
  if (pairs(left, right).some(([a, b]) => ties.areApart(a, b))) return false;
  const all = new Set([...left, ...right]);
  const weights = pairs(left, right).flatMap(([a, b]) => {
    const tie = ties.between(a, b);
    const isTied = tie !== null && holds(tie, threshold);
    const isSilent = !isTied && (shareWhole(a, b, all, ties) || (tie === null && shareTwin(a, b, all, ties)));
    return isSilent ? [] : [tie?.weight ?? 0];
  });
  return weights.length > 0 && weights.reduce((sum, weight) => sum + weight, 0) / weights.length >= threshold;
};

function pairs(left: readonly string[], right: readonly string[]): readonly (readonly [string, string])[] {
  return left.flatMap((a) => right.map((b) => [a, b] as const));
}

/** Whether a third quote in the group is tied to both, and at least one of them is a part of it. */
function shareWhole(a: string, b: string, group: ReadonlySet<string>, ties: Ties): boolean {
  const others = ties.partnersOf(b);
  for (const [whole, tie] of ties.partnersOf(a)) {
    const other = group.has(whole) ? others.get(whole) : undefined;
    if (other && (isPartial(tie) || isPartial(other))) return true;
  }
  return false;
}

/** How sure both ties must be: of hard cases with 0.9 and more seven in a thousand are wrong (BENCHMARKS.md). */
const SURE = 0.95;

/** "Hay 140 desaparecidos": few words, and figures that both share with the third. Without any the two may be contraries that the third is near by mistake. */
function hasFigures({ alignment }: Tie): boolean {
  return alignment !== null && valueOf(alignment, 'numbers') > 0;
}

/** Whether a third quote in the group is surely what both are, and shares figures with each. Of one report the two would be two statements. */
function shareTwin(a: string, b: string, group: ReadonlySet<string>, ties: Ties): boolean {
  if (ties.areOfOneReport(a, b)) return false;
  const others = ties.partnersOf(b);
  for (const [twin, tie] of ties.partnersOf(a)) {
    const other = group.has(twin) ? others.get(twin) : undefined;
    if (other && [tie, other].every((each) => each.weight >= SURE && hasFigures(each))) return true;
  }
  return false;
}

function isPartial({ alignment }: Tie): boolean {
  return alignment?.relation === 'partial';
}
