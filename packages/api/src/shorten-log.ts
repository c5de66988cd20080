/** Forgets changes that are older than somebody who follows may be away: at once, and then every day until it is stopped. */
import { setTimeout as pause } from 'node:timers/promises';
import { type ChangeStore, type Clock, hindranceOf } from '@crossquote/pipeline';

export interface ShortenDeps {
  readonly store: Pick<ChangeStore, 'cutChanges'>;
  readonly clock: Clock;
  /** How long changes are kept; 0: for ever. */
  readonly days: number;
  /** How many were forgotten; the cause where that failed, which the next day mends. */
  readonly onCut?: (count: number, cause: string | null) => void;
}

const DAY_MS = 86_400_000;

export function shortenLog(deps: ShortenDeps): { close(): Promise<void> } {
  const stop = new AbortController();
  const done = deps.days === 0 ? Promise.resolve() : daily(deps, stop.signal);
  return {
    close: () => {
      stop.abort();
      return done;
    },
  };
}

async function daily({ store, clock, days, onCut }: ShortenDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const before = new Date(clock.now().getTime() - days * DAY_MS).toISOString();
      const count = await store.cutChanges(before);
      onCut?.(count, null);
    } catch (error) {
      onCut?.(0, hindranceOf(error, '').cause);
    }
    await pause(DAY_MS, undefined, { signal }).catch(() => undefined);
  }
}
