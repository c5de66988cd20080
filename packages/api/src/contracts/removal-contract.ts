import { z } from '@hono/zod-openapi';

export const removalContract = z
  .strictObject({
    reportId: z.string(),
    collection: z.string(),
    sentences: z.int(),
    quotes: z.int(),
    translations: z.int(),
    humanTranslations: z.int().openapi({ description: 'Of the translations, by people' }),
    alignments: z.int(),
    decided: z.int().openapi({
      description:
        'Alignments that people decided about; the decisions stay, and hold again should the report come back',
    }),
  })
  .openapi('Removal');
