import { STAGES } from '@crossquote/domain';
import { z } from '@hono/zod-openapi';
import { counts } from './collection-contract.ts';

const state = z.enum(['running', 'retrying', 'done', 'failed', 'waiting-for-model', 'cancelled']);

export const statsContract = z
  .strictObject({
    collections: z.int(),
    ...counts,
    stages: z
      .array(z.strictObject({ stage: z.enum(STAGES), state, count: z.int() }).readonly())
      .readonly()
      .openapi({ description: 'How many reports (for cluster: collections) stand so in a stage' }),
  })
  .openapi('Stats');
