import { CHANGE_KINDS } from '@crossquote/pipeline';
import { z } from '@hono/zod-openapi';
import { changeContract } from './change-contract.ts';
import { listOf } from './list-of.ts';
import { plainText } from './parameters.ts';

const kinds = z.array(z.enum(CHANGE_KINDS));
const time = z.string().nullable();

/** As `webhookRecord` gives it. */
const fields = {
  kind: z.literal('webhook'),
  id: z.string(),
  url: z.string(),
  kinds: kinds.readonly().nullable().openapi({ description: 'null: all' }),
  collection: z.string().nullable(),
  allowPrivate: z
    .boolean()
    .openapi({ description: 'Whether its name may lead to an address inside the network' }),
  createdAt: z.string(),
  state: z.enum(['active', 'failing', 'disabled']),
  behind: z.int().openapi({ description: 'Changes that it was not told yet, of whatever kind' }),
  missedAt: time.openapi({
    description: 'When it was found that changes had been cut away before it was told',
  }),
  failures: z.int().openapi({ description: 'In a row' }),
  failingSince: time,
  lastTry: time,
  lastSuccess: time,
  lastStatus: z.int().nullable().openapi({ description: 'Of the last answer; null: there was none' }),
  lastCause: z.string().nullable().openapi({ description: 'Why the last try failed' }),
  nextTry: time,
  disabledAt: time.openapi({
    description: 'It failed for five days, answered 410, or a backup was restored since',
  }),
};

export const webhookContract = z.strictObject(fields).openapi('Webhook');

export const webhookListContract = listOf('WebhookList', webhookContract);

export const addedWebhookContract = z
  .strictObject({
    ...fields,
    secret: z.string().openapi({ description: 'Signs the messages; shown this once', example: 'whsec_…' }),
  })
  .openapi('AddedWebhook');

export const newWebhookContract = z
  .strictObject({
    url: plainText(2000).openapi({
      description: 'https, on a public address',
      example: 'https://desk.example/hook',
    }),
    kinds: kinds.max(CHANGE_KINDS.length).optional().openapi({ description: 'All when left out' }),
    collection: plainText(100).optional().openapi({ description: 'All when left out' }),
  })
  .openapi('NewWebhook');

/** What `messageOf` makes. */
export const webhookMessageContract = z
  .strictObject({
    type: z.literal('changes'),
    timestamp: z.string().openapi({ description: 'When the last of them was committed' }),
    data: z.strictObject({
      items: z.array(changeContract),
      nextCursor: z.string().openapi({ description: 'Where `/v1/changes` goes on behind these' }),
      missed: z.boolean().openapi({
        description: 'Earlier changes were cut away before they could be told: read the lists anew',
      }),
    }),
  })
  .openapi('WebhookMessage');
