/** POST /v1/webhooks/{id}/start */
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { webhookContract } from '../contracts/webhook-contract.ts';
import { requireRole } from '../guards/require-role.ts';
import { ok } from '../responses.ts';
import { webhookRecord } from '../webhooks/webhook-record.ts';
import { callerAct } from './caller-act.ts';
import { webhookOf } from './webhook-of.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/start',
  operationId: 'startWebhook',
  tags: ['changes'],
  summary: 'Tries a webhook again at once, also one that was disabled; it is told all that it was not told',
  description: 'Takes the role operator.',
  middleware: [requireRole('operator')],
  request: { params: idPath },
  responses: ok('The webhook', webhookContract),
});

export function startWebhook(app: Api, { store, clock }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    await store.startWebhook(id, callerAct(c, clock));
    return c.json(webhookRecord(await webhookOf(id, store)), 200);
  });
}
