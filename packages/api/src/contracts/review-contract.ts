import { z } from '@hono/zod-openapi';
import { plainText } from './parameters.ts';

const verdict = z.enum(['same', 'different', 'unsure', 'undo']);

/** As `reviewRecord` gives it. */
export const reviewContract = z
  .strictObject({
    kind: z.literal('review'),
    id: z.string(),
    subject: z.string().openapi({ description: 'Alignment id' }),
    verdict: z
      .enum(['same', 'different', 'unsure', 'undo', 'comment'])
      .openapi({ description: 'A comment decides nothing; its words are the note' }),
    by: z.string(),
    at: z.string(),
    note: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable().openapi({
      description: 'Still suggested after same: a second person has to agree, since a speaker is protected',
    }),
    action: z.string().nullable().openapi({
      description: 'Names what was decided together: split_…, merge_…, bulk_…, undo_…',
    }),
    carriedFrom: z.string().nullable().openapi({
      description:
        'The decision that this one follows from: the same words, found in another place or version',
    }),
  })
  .openapi('Review');

export const decisionContract = z
  .strictObject({
    subject: plainText(100).openapi({ description: 'Alignment id', example: 'a_3f2a90c1d4e5b6a7f801' }),
    verdict,
    collection: plainText(100).optional().openapi({ description: "The server's own when left out" }),
    by: plainText(200).optional().openapi({ description: "Who decides; the token's name when left out" }),
    note: plainText(10_000).optional(),
    seen: plainText(100).nullable().optional().openapi({
      description:
        'Id of the latest decision about it that the caller has seen (no comment), null: there was none; answered with 409 where another came after it. Left out: written whatever was said meanwhile',
    }),
  })
  .openapi('Decision');

export const commentingContract = z
  .strictObject({
    subject: plainText(100).openapi({ description: 'Alignment id', example: 'a_3f2a90c1d4e5b6a7f801' }),
    text: plainText(10_000),
    collection: plainText(100).optional().openapi({ description: "The server's own when left out" }),
    by: plainText(200).optional().openapi({ description: "Who says it; the token's name when left out" }),
  })
  .openapi('Commenting');
