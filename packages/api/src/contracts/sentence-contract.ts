import { z } from '@hono/zod-openapi';
import { placeFields } from './place-contract.ts';

/** As `sentenceRecord` gives it. */
export const sentenceContract = z
  .strictObject({
    kind: z.literal('sentence'),
    id: z.string(),
    reportId: z.string(),
    index: z.int(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    language: z.string(),
    role: z.enum(['text', 'title', 'furniture']),
    ...placeFields,
  })
  .openapi('Sentence');
