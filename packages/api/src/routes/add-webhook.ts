/** POST /v1/webhooks */
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import {
  addedWebhookContract,
  newWebhookContract,
  webhookMessageContract,
} from '../contracts/webhook-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { namedCollection } from '../named-collection.ts';
import { json, problems } from '../responses.ts';
import { keepWebhook } from '../webhooks/keep-webhook.ts';
import { newWebhook } from '../webhooks/new-webhook.ts';
import { webhookRecord } from '../webhooks/webhook-record.ts';
import { callerAct } from './caller-act.ts';
import { webhookOf } from './webhook-of.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  operationId: 'addWebhook',
  tags: ['changes'],
  summary: 'Names a URL that is told of changes from here on',
  description:
    'Takes the role operator. Messages are WebhookMessage as JSON, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), in order and at least once; whoever answers 2xx is told the next. What lies inside the network, only `crossquote webhook add` may name.',
  middleware: [requireRole('operator'), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: newWebhookContract } } } },
  responses: {
    201: json('The webhook, with the secret that is shown this once', addedWebhookContract),
    ...problems,
  },
});

export function addWebhook(app: Api, deps: ApiDeps): void {
  const { store, clock } = deps;
  app.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'changes',
    operationId: 'tellChanges',
    tags: ['changes'],
    summary: 'What a webhook is sent',
    request: {
      headers: z.object({
        'webhook-id': z.string().openapi({ description: 'The same for every attempt at one message' }),
        'webhook-timestamp': z.string().openapi({ description: 'Seconds since 1970' }),
        'webhook-signature': z
          .string()
          .openapi({ description: '`v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64' }),
      }),
      body: { required: true, content: { 'application/json': { schema: webhookMessageContract } } },
    },
    responses: {
      204: { description: 'It is here; the next may come' },
      '4XX': { description: 'It is sent again later' },
    },
  });
  app.openapi(route, async (c) => {
    const { url, kinds = [], collection: asked = null } = c.req.valid('json');
    const collection = asked === null ? null : await namedCollection(asked, c, deps);
    const made = newWebhook({ url, kinds, collection, allowPrivate: false }, clock, false);
    const { secret, webhook } = made;
    await keepWebhook(made, store, callerAct(c, clock));
    return c.json({ ...webhookRecord(await webhookOf(webhook.id, store)), secret }, 201);
  });
}
