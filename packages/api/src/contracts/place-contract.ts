import { z } from '@hono/zod-openapi';

/** As `PageFields` and `TimeFields` have them. */
export const placeFields = {
  page: z.int().nullable().openapi({
    description:
      'First page of the document that it stands on, counted from 1 whatever is printed there; null: no page is known',
  }),
  lastPage: z.int().nullable().openapi({ description: 'Last page that it stands on, often the same' }),
  pageLabel: z.string().nullable().openapi({
    description: 'What the document itself calls these pages, where it does not go by their numbers',
    example: 'iv-v',
  }),
  startTime: z.number().nullable().openapi({
    description:
      'Seconds from the beginning of the recording at which it begins to be said, as its subtitles or the times printed in it have it; null: the report is of none, or it is not known',
    example: 751.2,
  }),
  endTime: z.number().nullable().openapi({ description: 'Seconds until which it is said' }),
};
