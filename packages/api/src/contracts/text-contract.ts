import { z } from '@hono/zod-openapi';

/** Words of a report with W3C Web Annotation selectors that find them again. */
export const textContract = z
  .strictObject({
    kind: z.literal('text'),
    reportId: z.string(),
    language: z.string(),
    unit: z.literal('utf-16'),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    selector: z.array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
        z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
      ]),
    ),
  })
  .openapi('Text');
