/** Jobs that no worker takes, and what to run: `4 jobs of translate, 1 of align wait, and no worker takes them`. */
import type { UnstaffedStage } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/** @returns '' when every job that waits has a worker. */
export function unstaffedText(unstaffed: readonly UnstaffedStage[]): string {
  if (unstaffed.length === 0) return '';
  const [first, ...more] = unstaffed.map(
    ({ stage, jobs }, i) => `${i === 0 ? plural(jobs, 'job') : jobs.toLocaleString('en')} of ${stage}`,
  );
  const [verb, them] =
    unstaffed.length === 1 && unstaffed[0]?.jobs === 1 ? ['waits', 'it'] : ['wait', 'them'];
  return `${[first, ...more].join(', ')} ${verb}, and no worker takes ${them}`;
}

/** @param hasWorkers whether `work` processes can be there; on the embedded database `resume` does the work. */
export function unstaffedAction(unstaffed: readonly UnstaffedStage[], hasWorkers: boolean): string {
  return hasWorkers
    ? `crossquote work --stages ${unstaffed.map(({ stage }) => stage).join()}`
    : 'crossquote resume';
}

/** Both, as `status` says what holds work up. @returns '' when nothing is held up so. */
export function unstaffedLine(unstaffed: readonly UnstaffedStage[], hasWorkers: boolean): string {
  return unstaffed.length === 0
    ? ''
    : `${unstaffedText(unstaffed)}\n  -> ${unstaffedAction(unstaffed, hasWorkers)}\n`;
}
