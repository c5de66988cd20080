import { CHANGE_KINDS } from '@crossquote/pipeline';
import { z } from '@hono/zod-openapi';
import { cursorOf } from '../cursor.ts';
import { plainText } from './parameters.ts';

/** What changed; what it is now is read where it stands. */
export const changeContract = z
  .strictObject({
    number: z.int().openapi({ description: 'Counted from 1, without gaps, in the order of commits' }),
    kind: z.enum(CHANGE_KINDS),
    id: z.string(),
    op: z.enum(['create', 'update', 'delete']),
    collection: z.string(),
    reportId: z.string().nullable().openapi({ description: 'Of a quote or translation: whose' }),
    at: z.string().openapi({ description: 'When it was committed' }),
  })
  .openapi('Change');

export const changesContract = z
  .strictObject({
    items: z.array(changeContract),
    nextCursor: z.string().openapi({
      description: 'Where to go on, now or later: give it back as `since`. Never null, for there is no end',
    }),
  })
  .openapi('ChangeList');

/** Where to begin, and what to leave out. */
export const changesQuery = {
  since: z
    .union(
      [z.literal('now'), cursorOf('changes', z.tuple([z.int().min(0)])).transform(([number]) => number)],
      {
        error:
          'is no place in the changes; give the nextCursor of an earlier answer, or now, or leave it out',
      },
    )
    .optional()
    .openapi({
      type: 'string',
      description: 'A nextCursor; `now` for what comes from here on; the beginning when left out',
    }),
  collection: plainText(100).optional(),
  kind: z.enum(CHANGE_KINDS).optional(),
};
