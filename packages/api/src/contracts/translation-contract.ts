import { z } from '@hono/zod-openapi';
import { modelContract } from './model-contract.ts';
import { orNull } from './or-null.ts';

const check = z.enum([
  'repetition',
  'omission',
  'number',
  'name',
  'url',
  'handle',
  'negation',
  'hearsay',
  'fuzzy',
  'machine-pair',
  'incomplete',
  'unsure',
  'coverage',
  'unfinished',
  'unread',
  'invented',
  'foreign',
  'already',
  'term',
]);

/** What the checks and the model's own doubts found in one translation. */
export const warningsContract = z.array(z.strictObject({ check, detail: z.string() }).readonly()).readonly();

/** What every translation says of itself: a machine's is never shown as a person's. */
export const translationFields = {
  language: z.string(),
  text: z.string(),
  origin: z.enum(['machine', 'human', 'memory']),
  model: orNull(modelContract).openapi({
    description:
      "Null for a person's words, the memory's, and those that were left as they are (the warnings `already` and `foreign`)",
  }),
  state: z.enum(['initial', 'translated', 'reviewed', 'final']),
  warnings: warningsContract,
};

/** As `translationRecord` gives it. */
export const translationContract = z
  .strictObject({
    kind: z.literal('translation'),
    id: z.string(),
    of: z.string().openapi({ description: 'Id of the sentence or quote' }),
    ...translationFields,
  })
  .openapi('Translation');
