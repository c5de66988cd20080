/** GET /v1/webhooks */
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { webhookListContract } from '../contracts/webhook-contract.ts';
import { requireRole } from '../guards/require-role.ts';
import { ok } from '../responses.ts';
import { webhookRecord } from '../webhooks/webhook-record.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  operationId: 'listWebhooks',
  tags: ['changes'],
  summary: 'URLs that are told of changes, and how each is getting on; all on one page',
  description: 'Takes the role operator.',
  middleware: [requireRole('operator')],
  responses: ok('The webhooks', webhookListContract),
});

export function listWebhooks(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const items = (await store.webhooks()).map(webhookRecord);
    return c.json({ items, nextCursor: null }, 200);
  });
}
