/** How long what waits longest in each stage has waited, of all collections: `Longest wait: align 12 min, split 40 s`. */
import { STAGES } from '@crossquote/domain';
import type { OldestWaiting } from '@crossquote/pipeline';
import { duration } from './pace-lines.ts';

const MS_A_MINUTE = 60_000;

/**
 * @param oldest null: not known.
 * @param now in milliseconds.
 * @returns '' when nothing waits.
 */
export function waitLine(oldest: OldestWaiting | null, now: number): string {
  const waits = STAGES.flatMap((stage) => {
    const since = oldest?.[stage] ?? null;
    return since === null ? [] : [`${stage} ${duration(Math.max(0, now - since) / MS_A_MINUTE)}`];
  });
  return waits.length === 0 ? '' : `Longest wait for a worker: ${waits.join(', ')}\n`;
}
