import { DEEDS } from '@crossquote/domain';
import { z } from '@hono/zod-openapi';
import { plainText } from './parameters.ts';

const range = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** As `correctionRecord` gives it. */
export const correctionContract = z
  .strictObject({
    kind: z.literal('correction'),
    id: z.string(),
    reportId: z.string().nullable(),
    deed: z.enum(DEEDS),
    content: z.array(range).readonly(),
    instead: z.array(range).readonly(),
    speaker: z.string().nullable(),
    subject: z.string().nullable(),
    by: z.string(),
    at: z.string(),
    note: z.string().nullable(),
    carriedFrom: z.string().nullable(),
  })
  .openapi('Correction');

export const correctingContract = z
  .strictObject({
    deed: z.enum(['quote', 'not-a-quote']),
    content: z.array(range).min(1).max(100).optional().openapi({
      description: 'UTF-16 code units of the stored text; left out: as far as the quote in `instead` goes',
    }),
    instead: plainText(100)
      .optional()
      .openapi({ description: 'Id of the quote that it is about; left out: one was missed' }),
    speaker: plainText(300)
      .optional()
      .openapi({ description: "The speaker's name, or a pseudonym; left out: as it was" }),
    by: plainText(200).optional().openapi({ description: "Who corrects; the token's name when left out" }),
    note: plainText(10_000).optional(),
    seen: plainText(100).nullable().optional().openapi({
      description:
        "Id of the report's latest correction that the caller has seen, null: there was none; answered with 409 where somebody else corrected the same words after it. Left out: written whatever was said meanwhile",
    }),
  })
  .openapi('Correcting');

export const undoingContract = z
  .strictObject({
    collection: plainText(100).optional().openapi({ description: "The server's own when left out" }),
    by: plainText(200)
      .optional()
      .openapi({ description: "Who takes it back; the token's name when left out" }),
  })
  .openapi('Undoing');
