/**
 * GET /v1/changes/stream: the same log as server-sent events. The event's id is a cursor, so that a browser's EventSource goes on where it was
 * (`Last-Event-ID`). A stream ends after some minutes, so that a token which was revoked is noticed; whoever follows connects again.
 */
import { hindranceOf } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { Api, ApiDeps, RouteDeps } from '../api-deps.ts';
import { changesQuery } from '../contracts/change-contract.ts';
import { writeCursor } from '../cursor.ts';
import { once } from '../once.ts';
import { problem } from '../problem.ts';
import { problems } from '../responses.ts';
import { changesCut } from './changes-cut.ts';
import { placeOf } from './place-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/changes/stream',
  operationId: 'followChanges',
  tags: ['changes'],
  summary: 'The changes as server-sent events, as they come',
  request: {
    query: z.strictObject(changesQuery),
    headers: z.object({
      'last-event-id': changesQuery.since.openapi({ description: 'Wins over `since`' }),
    }),
  },
  responses: {
    200: {
      description: 'Events named `change`, each with a Change as its data and a cursor as its id',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems,
  },
});

const ROUTE = 'GET /v1/changes/stream';
const PAGE = 200;
/** An id without an event, so that proxies keep the connection, and clients know how far a log is in which nothing concerns them. */
const PULSE_MS = 15_000;

export function followChanges(app: Api, deps: RouteDeps): void {
  const { most, pauseMs, longestMs } = deps.streams;
  let open = 0;
  app.openapi(route, async (c) => {
    if (open >= most)
      return problem(c, 503, `${most} streams are open already; follow GET /v1/changes instead`, {
        headers: { 'Retry-After': '60' },
      });
    const { since, collection = null, kind = null } = c.req.valid('query');
    const from = await placeOf(c.req.valid('header')['last-event-id'] ?? since, deps.store);
    if (from < (await deps.store.lastCut())) throw await changesCut(c, deps.store);
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
    open += 1;
    deps.meter.streams(1);
    const leave = once(() => {
      open -= 1;
      deps.meter.streams(-1);
    });
    return streamSSE(c, async (stream) => {
      stream.onAbort(leave);
      try {
        await follow(stream, from, { pauseMs, longestMs }, (after) =>
          deps.store.changes(after, PAGE, { collection, kinds: kind && [kind] }),
        );
      } catch (error) {
        // The stream ends, and its client comes back with the last id; hono would send the error's words.
        deps.onRequest?.({ route: ROUTE, status: 500, ms: 0, cause: hindranceOf(error, '').cause });
      } finally {
        leave();
      }
    });
  });
}

async function follow(
  stream: SSEStreamingApi,
  from: number,
  { pauseMs, longestMs }: { readonly pauseMs: number; readonly longestMs: number },
  read: (after: number) => ReturnType<ApiDeps['store']['changes']>,
): Promise<void> {
  const began = performance.now();
  // Who begins where there is nothing to tell learns the place at once, or would begin elsewhere when the connection breaks.
  let [at, told] = [from, Number.NEGATIVE_INFINITY];
  while (!stream.aborted && performance.now() - began < longestMs) {
    const { items, upTo, cut } = await read(at);
    // Its client comes back, and is told.
    if (at < cut) return;
    for (const change of items) {
      const id = writeCursor('changes', [change.number]);
      await stream.writeSSE({ event: 'change', id, data: JSON.stringify(change) });
    }
    at = upTo;
    if (items.length > 0) told = performance.now();
    if (items.length === PAGE) continue;
    if (performance.now() - told > PULSE_MS) {
      await stream.write(`id: ${writeCursor('changes', [at])}\n\n`);
      told = performance.now();
    }
    await stream.sleep(pauseMs);
  }
}
