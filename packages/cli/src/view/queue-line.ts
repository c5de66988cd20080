/** What waits in the queue, in one line, and for which stages nobody is at work. */
import { STAGES, type Stage } from '@crossquote/domain';
import type { QueueCounts, UnstaffedStage } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';
import { unstaffedAction, unstaffedText } from './unstaffed-line.ts';

/**
 * @param where the queue lives, as doctor calls it.
 * @param hasWorkers whether `work` processes can be there.
 */
export function queueLine(
  where: string,
  counts: Readonly<Record<Stage, QueueCounts>>,
  unstaffed: readonly UnstaffedStage[],
  hasWorkers: boolean,
): string {
  const jobs = STAGES.reduce((sum, stage) => {
    const { waiting, active, delayed } = counts[stage];
    return sum + waiting + active + delayed;
  }, 0);
  const said = `${where}, ${plural(jobs, 'job')}`;
  if (unstaffed.length === 0) return said;
  return `${said}; ${unstaffedText(unstaffed)}: ${unstaffedAction(unstaffed, hasWorkers)}`;
}
