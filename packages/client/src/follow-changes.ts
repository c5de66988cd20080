/**
 * Changes as they come, each once, for as long as somebody listens: over server-sent events, read from fetch so that a token can be sent. A
 * connection that ends or breaks is made anew from the last place.
 */
import { ApiProblem } from './api-problem.ts';
import { pause } from './pause.ts';
import { readEvents } from './read-events.ts';
import type { Send } from './send.ts';
import type { Change, QueryOf, RequestOptions } from './types.ts';

export interface FollowedChange {
  readonly change: Change;
  /** Where to go on behind it, now or in another run: give it as `since`. */
  readonly cursor: string;
}

export interface FollowOptions extends RequestOptions {
  /** Milliseconds before a connection that failed is tried again; doubles up to a minute while it fails. Default 1000. */
  readonly pauseMs?: number;
}

const LONGEST_PAUSE = 60_000;

/**
 * Ends only by an error: an ApiProblem that asking again cannot mend (of 410 its problem's `nextCursor` is where to follow from, once the lists were
 * read anew), or the signal's reason.
 */
export async function* followChanges(
  send: Send,
  query: QueryOf<'followChanges'>,
  { signal, pauseMs = 1000 }: FollowOptions,
): AsyncGenerator<FollowedChange, never> {
  const place: Place = { cursor: query.since };
  for (let failures = 0; ; ) {
    signal?.throwIfAborted();
    let isSilent = true;
    try {
      for await (const followed of connection(send, query, place, signal)) {
        [failures, isSilent] = [0, false];
        if (followed) yield followed;
      }
      // What ends at once, without a word, would be asked again as fast as it can answer.
      if (isSilent) await pause(pauseMs, signal);
    } catch (error) {
      signal?.throwIfAborted();
      const wait = waitFor(error, pauseMs * 2 ** Math.min(failures, 10));
      if (wait === null) throw error;
      failures += 1;
      await pause(wait, signal);
    }
  }
}

interface Place {
  cursor: string | undefined;
}

/** null: only the place moved. */
async function* connection(
  send: Send,
  query: QueryOf<'followChanges'>,
  place: Place,
  signal: AbortSignal | undefined,
): AsyncGenerator<FollowedChange | null> {
  const { body } = await send({
    path: '/v1/changes/stream',
    query: { ...query, since: place.cursor },
    signal,
  });
  if (!body) return;
  for await (const { id, data } of readEvents(body, signal)) {
    if (id === null) continue;
    place.cursor = id;
    yield data === null ? null : { change: JSON.parse(data) as Change, cursor: id };
  }
}

/** Milliseconds; null: asking again cannot mend it. */
function waitFor(error: unknown, otherwise: number): number | null {
  if (!(error instanceof ApiProblem)) return Math.min(LONGEST_PAUSE, otherwise);
  const { status } = error.problem;
  if (status < 500 && status !== 429) return null;
  return error.retryAfter === null ? Math.min(LONGEST_PAUSE, otherwise) : error.retryAfter * 1000;
}
