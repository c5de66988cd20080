/**
 * bull-board on the queues, to look at and no more: what is paused, cancelled or tried again is decided in the database, and a queue that was changed here would
 * say otherwise. Jobs hold ids alone. Loaded when somebody opens it.
 */
import { STAGES, Unavailable } from '@crossquote/domain';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Queue } from 'bullmq';
import { Hono } from 'hono';

/** @throws Unavailable where the packages for it were left out when Crossquote was installed. */
export async function board(
  basePath: string,
  queueOf: (stage: (typeof STAGES)[number]) => Queue,
): Promise<(request: Request) => Response | Promise<Response>> {
  const { createBullBoard, BullMQAdapter, HonoAdapter } = await packages();
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(basePath);
  createBullBoard({
    queues: STAGES.map((stage) => new BullMQAdapter(queueOf(stage), { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Crossquote', hideRedisDetails: true } },
  });
  const app = new Hono().route(basePath, serverAdapter.registerPlugin());
  return (request) => app.fetch(request);
}

async function packages() {
  try {
    const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }] = await Promise.all([
      import('@bull-board/api'),
      import('@bull-board/api/bullMQAdapter'),
      import('@bull-board/hono'),
    ]);
    return { createBullBoard, BullMQAdapter, HonoAdapter };
  } catch {
    throw new Unavailable(
      'the pages of the queue need packages that are not installed: run npm install without --omit=optional',
    );
  }
}
