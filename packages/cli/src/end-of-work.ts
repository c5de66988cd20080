/** How a verb ends that has worked through the stages: what failed in one last line, also where it is told to be quiet, and the exit code. */
import type { CollectionProgress } from '@crossquote/pipeline';
import type { Terminal } from './terminal.ts';
import { failedLine } from './view/failed-line.ts';

/**
 * @param ids the reports that the verb was about, since others may have failed long ago; null: all of the collection.
 * @returns 1 when some failed, else 0.
 */
export function endOfWork(
  progress: CollectionProgress,
  terminal: Terminal,
  ids: readonly string[] | null = null,
): number {
  const line = failedLine(progress, ids);
  if (line !== '') terminal.err(line);
  return line === '' ? 0 : 1;
}
