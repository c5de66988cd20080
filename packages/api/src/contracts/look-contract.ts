import { LOOK_REASONS } from '@crossquote/pipeline';
import { z } from '@hono/zod-openapi';
import { plainText } from './parameters.ts';

const side = z
  .strictObject({
    stood: z.string().openapi({ description: 'Id of the quote or sentence as it was' }),
    text: z.string().nullable().openapi({ description: 'Its words; null: they went with their report' }),
    language: z.string().nullable(),
    reportId: z.string().nullable().openapi({ description: 'Where it is looked for now' }),
    reason: z
      .enum(LOOK_REASONS)
      .nullable()
      .openapi({ description: 'null: it stands there, as the one candidate' }),
    candidates: z.array(z.strictObject({ id: z.string(), text: z.string() })).readonly(),
  })
  .openapi('LookSide');

/** As `placeDecisions` gives it. */
export const lookContract = z
  .strictObject({
    id: z.string(),
    collection: z.string(),
    what: z.enum(['decision', 'translation', 'correction']),
    of: z.string().openapi({ description: 'Id of the review, translation or correction, which is kept' }),
    verdict: z.enum(['same', 'different', 'unsure', 'undo']).nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
    sides: z.array(side).readonly(),
  })
  .openapi('Look');

export const settlingContract = z
  .strictObject({
    candidates: z
      .array(plainText(100))
      .max(2)
      .nullable()
      .openapi({ description: 'One for each side that asks; null: it may rest' }),
    collection: plainText(100).optional().openapi({ description: "The server's own when left out" }),
    by: plainText(200).optional().openapi({ description: "Who says so; the token's name when left out" }),
    note: plainText(10_000).optional(),
  })
  .openapi('Settling');

export const settledContract = z
  .strictObject({
    written: z.string().openapi({ description: 'Id of the review, translation or correction' }),
  })
  .openapi('Settled');
