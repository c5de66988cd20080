import { z } from '@hono/zod-openapi';

/** As `PageFields` has them. */
export const pageFields = {
  page: z.int().nullable().openapi({
    description:
      'First page of the document that it stands on, counted from 1 whatever is printed there; null: no page is known',
  }),
  lastPage: z.int().nullable().openapi({ description: 'Last page that it stands on, often the same' }),
  pageLabel: z.string().nullable().openapi({
    description: 'What the document itself calls these pages, where it does not go by their numbers',
    example: 'iv-v',
  }),
};
