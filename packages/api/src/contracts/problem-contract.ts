import { z } from '@hono/zod-openapi';

/** RFC 9457. */
export const problemContract = z
  .strictObject({
    type: z.string().openapi({ example: 'urn:crossquote:problem:wrong-request' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What to do about it; never a word of a report' }),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['query', 'path', 'header', 'body']),
          pointer: z.string().openapi({
            description: 'JSON pointer (RFC 6901) to what is wrong, in the query, the path or the body',
            example: '#/limit',
          }),
          detail: z.string(),
        }),
      )
      .optional(),
    nextCursor: z.string().optional().openapi({
      description:
        'Of changes that are not kept any more: where to follow from, once the lists were read anew',
    }),
    error: z
      .string()
      .optional()
      .openapi({ description: "The detail again, under LibreTranslate's name for it" }),
  })
  .openapi('Problem');
