/** Stages that are paused while nothing waits for them yet, which no other line says: `align: paused by kim since …`. */
import type { HeldStage } from '@crossquote/domain';
import { type CollectionProgress, heldText } from '@crossquote/pipeline';

/** @returns '' when there is none. */
export function heldLines(held: readonly HeldStage[], progress: readonly CollectionProgress[]): string {
  const told = new Set(
    progress
      .flatMap(({ reports, cluster }) => [...reports.flatMap(({ stages }) => stages), cluster])
      .flatMap(({ state, stage }) => (state === 'paused' ? stage : [])),
  );
  return held
    .filter(({ stage }) => !told.has(stage))
    .map((each) => `${each.stage}: ${heldText(each)}\n  -> crossquote unpause ${each.stage}\n`)
    .join('');
}
