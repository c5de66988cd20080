/** GET /healthz and /readyz: for whoever starts and watches the process; they say nothing of what is in it. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { ok } from '../responses.ts';

const status = z.strictObject({ status: z.literal('ok') }).openapi('Health');

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tags: ['server'],
  summary: 'Whether the process answers',
  security: [],
  responses: ok('It does', status),
});

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  tags: ['server'],
  summary: 'Whether the database answers',
  security: [],
  responses: ok('It does', status),
});

export function health(app: Api, { store }: ApiDeps): void {
  app.openapi(healthz, (c) => c.json({ status: 'ok' as const }, 200));
  app.openapi(readyz, async (c) => {
    await store.tokenByHash('');
    return c.json({ status: 'ok' as const }, 200);
  });
}
