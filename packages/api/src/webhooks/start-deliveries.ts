/** Looks after webhooks until it is stopped: a few at the same time, so that one that answers slowly keeps no other waiting. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hindranceOf, saidSeldom } from '@crossquote/pipeline';
import { type DeliveryDeps, deliverNext } from './deliver-webhooks.ts';
import { postMessage } from './post-message.ts';

const AT_ONCE = 4;
/** Milliseconds between two looks, where there was nothing to do. */
const PAUSE_MS = 1000;
const TIMEOUT_MS = 10_000;
/** Milliseconds between two lines that say that no webhook can be looked after, and why. */
const AGAIN_MS = 60_000;

export interface Deliveries {
  /** Stops at once. What was being sent is sent again by whoever comes next. */
  close(): Promise<void>;
}

export function startDeliveries(
  deps: Omit<DeliveryDeps, 'post' | 'holder' | 'restMs' | 'random'>,
): Deliveries {
  const stop = new AbortController();
  const { signal } = stop;
  const all: DeliveryDeps = {
    ...deps,
    holder: randomUUID(),
    restMs: PAUSE_MS,
    random: Math.random,
    post: (message) => postMessage(message, { timeoutMs: TIMEOUT_MS, signal }),
  };
  const isSaid = saidSeldom(AGAIN_MS, () => performance.now());
  const onAway = (cause: string) => {
    if (isSaid(cause)) deps.onDelivery?.({ id: null, outcome: 'failed', count: 0, cause });
  };
  const lanes = Array.from({ length: AT_ONCE }, () => lane(all, signal, onAway));
  return {
    close: async () => {
      stop.abort();
      await Promise.all(lanes);
    },
  };
}

async function lane(deps: DeliveryDeps, signal: AbortSignal, onAway: (cause: string) => void): Promise<void> {
  while (!signal.aborted) {
    if (await tried(deps, onAway)) continue;
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** A database that is away for a while ends nothing. */
async function tried(deps: DeliveryDeps, onAway: (cause: string) => void): Promise<boolean> {
  try {
    return await deliverNext(deps);
  } catch (error) {
    onAway(hindranceOf(error, '').cause);
    return false;
  }
}
