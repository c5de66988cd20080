/**
 * Tells when nothing that is worked on here can be noted in the database any more: a right is gone, or it takes no writes. `work` waits for that to be put right, for days
 * if need be, since nobody sits before it; whoever waits for `add` or `resume` would wait for ever, with a line in the log each minute.
 */
import type { StageEvent } from '@crossquote/pipeline';

/** A database that starts again, or hands over to another server, is back by then. */
const PATIENCE_MS = 15_000;

/**
 * What goes unnoted after a silence of this length, as one long stage may keep it, belongs to another outage: while one lasts, the queue tries again within seconds, and a
 * server that does not answer is waited for no longer either.
 */
const QUIET_MS = 60_000;

/** What says that the database takes notes. */
const NOTED: ReadonlySet<StageEvent['outcome']> = new Set(['done', 'failed', 'retrying']);

/** @param onHopeless told the cause, once. @returns what is to hear how each job ended. */
export function unnotedWork(
  onHopeless: (cause: string) => void,
  now: () => number = () => performance.now(),
): (event: Pick<StageEvent, 'outcome' | 'cause'>) => void {
  let since: number | null = null;
  let last = 0;
  let isTold = false;
  return ({ outcome, cause }) => {
    if (NOTED.has(outcome)) since = null;
    if (outcome !== 'unnoted' || isTold) return;
    const at = now();
    if (since === null || at - last > QUIET_MS) since = at;
    last = at;
    isTold = at - since >= PATIENCE_MS;
    if (isTold) onHopeless(cause ?? '');
  };
}
