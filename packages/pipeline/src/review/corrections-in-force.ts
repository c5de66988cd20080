/** The corrections that count, derived as states are from reviews: all but those that were undone. */
import type { Correction } from '@crossquote/domain';

/** @param corrections in any order. @returns by time, then id, without the undoing ones. */
export function correctionsInForce(corrections: readonly Correction[]): readonly Correction[] {
  const ordered = [...corrections].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  const undone = new Set(
    ordered.flatMap(({ deed, subject }) => (deed === 'undo' && subject ? [subject] : [])),
  );
  return ordered.filter(({ id, deed }) => deed !== 'undo' && !undone.has(id));
}
