/** What waits in the queue, in one line, and for which stages nobody seems to be at work. */
import { STAGES, type Stage } from '@crossquote/domain';
import type { QueueCounts } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/**
 * A stage whose jobs wait while none is in hand has no worker, or its worker is just between two jobs: the queue does not tell which, so neither does the line.
 * @param where the queue lives, as doctor calls it.
 * @param hasWorkers whether `work` processes can be there; on the embedded database `resume` does the work.
 */
export function queueLine(
  where: string,
  counts: Readonly<Record<Stage, QueueCounts>>,
  hasWorkers: boolean,
): string {
  const jobs = STAGES.reduce((sum, stage) => {
    const { waiting, active, delayed } = counts[stage];
    return sum + waiting + active + delayed;
  }, 0);
  const said = `${where}, ${plural(jobs, 'job')}`;
  const idle = STAGES.filter((stage) => counts[stage].waiting > 0 && counts[stage].active === 0);
  if (idle.length === 0) return said;
  const waits = idle.map((stage) => `${counts[stage].waiting} of ${stage}`).join(', ');
  const next = hasWorkers ? `crossquote work --stages ${idle.join()}` : 'crossquote resume';
  return `${said}; ${waits} wait and none is in hand: if that stays so, no worker takes them: ${next}`;
}
