import { z } from '@hono/zod-openapi';

/** As `reportRecord` gives it. */
export const reportContract = z
  .strictObject({
    kind: z.literal('report'),
    id: z.string(),
    collection: z.string(),
    title: z.string().nullable(),
    language: z.string().openapi({ description: 'BCP 47; `und` when nobody knows', example: 'de' }),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable().openapi({ description: 'ISO 8601, as exact as the source gave it' }),
    url: z.string().nullable(),
    source: z.string().nullable().openapi({ description: "The file's name, never a path" }),
    sha256: z.string().openapi({
      description: '`sha256:<hex>` of the original bytes; `hmac-sha256:<hex>` where ids are made with a key',
    }),
    length: z.int().openapi({ description: 'UTF-16 code units of the stored text' }),
  })
  .openapi('Report');
