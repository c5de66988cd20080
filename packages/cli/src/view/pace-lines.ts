/** How fast each stage has been since somebody began to watch, and how long what is left would take at that pace. */
import { STAGES, type Stage } from '@crossquote/domain';
import { type CollectionProgress, isSettled } from '@crossquote/pipeline';
import { statesOf } from './stage-lines.ts';

const MS_A_MINUTE = 60_000;

/**
 * Only stages that have work left and have finished some since: a pace needs two looks.
 * @param first how it stood when the watching began, `ms` milliseconds ago.
 */
export function paceLines(first: CollectionProgress, now: CollectionProgress, ms: number): readonly string[] {
  return STAGES.flatMap((stage) => {
    const finished = settledOf(now, stage) - settledOf(first, stage);
    const left = statesOf(now, stage).length - settledOf(now, stage);
    if (finished <= 0 || left === 0 || ms <= 0) return [];
    const perMinute = (finished / ms) * MS_A_MINUTE;
    const rate = perMinute.toLocaleString('en', { maximumFractionDigits: perMinute < 10 ? 1 : 0 });
    return [`  ${stage}: ${rate} a minute, about ${duration(left / perMinute)} left`];
  });
}

function settledOf(progress: CollectionProgress, stage: Stage): number {
  return statesOf(progress, stage).filter(isSettled).length;
}

export function duration(minutes: number): string {
  if (minutes < 1) return `${Math.max(1, Math.round(minutes * 60))} s`;
  return minutes < 120 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`;
}
