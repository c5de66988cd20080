import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { orNull } from './or-null.ts';
import { placeFields } from './place-contract.ts';
import { rangeContract } from './range-contract.ts';

export const quoteForm = z.enum(['direct', 'indirect', 'mixed']);

export const withheldContract = z.boolean().openapi({
  description:
    'The report says that it withholds the speaker’s name, or gives another in its place: `name` is a role then, or no real name',
});

/** As `quoteRecord` gives it. */
export const quoteContract = z
  .strictObject({
    kind: z.literal('quote'),
    id: z.string(),
    reportId: z.string(),
    form: quoteForm.openapi({
      description:
        'mixed: reported speech with words in quotation marks, also where all of them stand behind a conjunction (said that “…”), which belongs to the content; in Arabic that is direct',
    }),
    content: z.array(rangeContract).readonly(),
    cue: orNull(rangeContract),
    speaker: z.strictObject({
      mention: orNull(rangeContract),
      name: z.string().nullable(),
      id: z.string().nullable(),
      withheld: withheldContract,
    }),
    sentences: z.array(z.int()).readonly(),
    confidence: z.number(),
    correctedBy: z
      .string()
      .nullable()
      .openapi({ description: 'Who said that this is a quote, or whose; null: a machine found it' }),
    ...placeFields,
  })
  .openapi('Quote');

export const quoteListContract = listOf('QuoteList', quoteContract);
