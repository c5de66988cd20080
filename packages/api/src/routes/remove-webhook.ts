/** DELETE /v1/webhooks/{id} */
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { requireRole } from '../guards/require-role.ts';
import { problems } from '../responses.ts';
import { callerAct } from './caller-act.ts';
import { webhookOf } from './webhook-of.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  operationId: 'removeWebhook',
  tags: ['changes'],
  summary: 'Tells a URL no more',
  description: 'Takes the role operator.',
  middleware: [requireRole('operator')],
  request: { params: idPath },
  responses: { 204: { description: 'It is told no more' }, ...problems },
});

export function removeWebhook(app: Api, { store, clock }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = await webhookOf(c.req.valid('param').id, store);
    await store.removeWebhook(id, callerAct(c, clock));
    return c.body(null, 204);
  });
}
