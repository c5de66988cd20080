import { z } from '@hono/zod-openapi';
import { orNull } from './or-null.ts';
import { rangeContract } from './range-contract.ts';

export const alignmentState = z.enum(['suggested', 'confirmed', 'rejected']);

const evidence = z
  .strictObject({
    signal: z.string(),
    value: z.number(),
    contribution: z.number().openapi({ description: 'Its share of the score; all together add up to it' }),
    note: z.string(),
    without: z.number().openapi({ description: 'What the score would be without it' }),
  })
  .openapi('Evidence');

const difference = z
  .strictObject({
    what: z.enum(['number', 'name', 'negation', 'omission', 'speaker', 'date', 'opposite']),
    left: orNull(rangeContract).openapi({ description: "In the first quote's report" }),
    right: orNull(rangeContract),
    by: z
      .enum(['model'])
      .optional()
      .openapi({ description: 'A model that read both says so; left out: the rules' }),
    maybeSame: z
      .literal(true)
      .optional()
      .openapi({ description: 'Of names: perhaps one, written otherwise; left out: another name' }),
    elsewhere: rangeContract.optional().openapi({
      description:
        "Of an omission: where the other quote's report tells it in another quote of the same speaker",
    }),
  })
  .openapi('Difference');

/** As `alignmentRecord` gives it. */
export const alignmentContract = z
  .strictObject({
    kind: z.literal('alignment'),
    id: z.string(),
    // Two, in ascending order; a tuple would be `prefixItems`, which few generators of clients know.
    quotes: z
      .tuple([z.string(), z.string()])
      .readonly()
      .openapi({ type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 }),
    relation: z.enum(['same', 'translation', 'partial', 'paraphrase', 'different']).openapi({
      description:
        'About the utterance: two that are `same` may still have another number, so show it with `differences`',
    }),
    differences: z
      .array(difference)
      .openapi({ description: 'What the two do not agree in, for a reader to see before anything else' }),
    score: z.number(),
    state: alignmentState,
    evidence: z.array(evidence),
  })
  .openapi('Alignment');
