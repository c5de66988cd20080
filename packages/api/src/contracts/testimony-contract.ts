import { z } from '@hono/zod-openapi';
import { placeFields } from './place-contract.ts';
import { quoteForm, withheldContract } from './quote-contract.ts';
import { translationFields } from './translation-contract.ts';

export const testimonyState = z.enum(['suggested', 'confirmed']);

const named = z.strictObject({ id: z.string().nullable(), name: z.string().nullable() }).readonly();
const ids = z.array(z.string()).readonly();

const member = z
  .strictObject({
    quoteId: z.string(),
    reportId: z.string(),
    language: z.string(),
    form: quoteForm,
    cue: z.string().nullable().openapi({
      description: 'The words that lead into it: an indirect quote behind “denied” is what somebody denies.',
    }),
    text: z.string(),
    translation: z.strictObject(translationFields).readonly().nullable(),
    speaker: z
      .strictObject({ id: z.string().nullable(), name: z.string().nullable(), withheld: withheldContract })
      .readonly(),
    joinedBy: z.strictObject({ alignment: z.string(), score: z.number().nullable() }).readonly(),
    takenFrom: z
      .strictObject({
        reportId: z.string(),
        quoteId: z.string(),
        reason: z.enum(['same words', 'same cut', 'translation']),
      })
      .readonly()
      .nullable(),
    ...placeFields,
  })
  .readonly()
  .openapi('Member');

/** As `testimonyRecord` gives it. */
export const testimonyContract = z
  .strictObject({
    kind: z.literal('testimony'),
    id: z.string(),
    collection: z.string(),
    state: testimonyState,
    languages: ids,
    speakers: z.array(named).openapi({ description: 'Where a report withholds the name, nobody by name' }),
    withheld: z.strictObject({ by: ids, namedBy: ids }).readonly().nullable().openapi({
      description:
        'Which reports withhold the speaker’s name, and which give one all the same: whoever publishes the testimony under it breaks what the others promised. null: none withholds it',
    }),
    reports: ids,
    firstSeen: z.string().nullable(),
    members: z.array(member).readonly(),
    alignments: ids,
    searched: ids.openapi({ description: 'Reports it was looked for in' }),
    earliest: z.string().nullable(),
    fullest: z.string(),
    conflicts: z.array(z.strictObject({ confirmed: z.string(), rejected: ids })),
  })
  .openapi('Testimony');
