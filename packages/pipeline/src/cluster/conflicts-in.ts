/** Decisions that cannot all be kept in the grouping: a confirmed pair that stays apart, since together with it a rejected one would come. */
import type { DecisionConflict } from '@crossquote/domain';
import type { Ties } from './ties.ts';

/** @param groups of two and more. @returns by quote id, each on both of its sides; by the id of the confirmed pair. */
export function conflictsIn(
  groups: readonly (readonly string[])[],
  ties: Ties,
): ReadonlyMap<string, readonly DecisionConflict[]> {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const conflicts = new Map<string, DecisionConflict[]>();
  for (const { id, quotes, state } of ties.inOrder) {
    const [left, right] = quotes.map((quote) => groupOf.get(quote) ?? [quote]) as [
      readonly string[],
      readonly string[],
    ];
    if (state !== 'confirmed' || left === right) continue;
    const rejected = left
      .flatMap((a) => right.flatMap((b) => ties.between(a, b) ?? []))
      .filter((tie) => tie.state === 'rejected')
      .map((tie) => tie.id)
      .sort();
    for (const quote of quotes)
      conflicts.set(quote, [...(conflicts.get(quote) ?? []), { confirmed: id, rejected }]);
  }
  return conflicts;
}
