import { z } from '@hono/zod-openapi';

export const returnedFileContract = z
  .strictObject({
    file: z
      .instanceof(File, { error: 'is no file; send the XLIFF or TMX as a file in the form field `file`' })
      .openapi({
        type: 'string',
        format: 'binary',
        description: 'XLIFF 2.1 or TMX 1.4b that came from an export',
      }),
  })
  .openapi('ReturnedFile');

/** What became of a file of translations. */
export const returnedContract = z
  .strictObject({
    saved: z.int().openapi({ description: 'Written now' }),
    unchanged: z.int(),
    leftOut: z.int().openapi({ description: 'Translated here and not in the file; they stay' }),
    problems: z.array(
      z.strictObject({
        outcome: z.enum(['conflict', 'unknown', 'other source', 'no words', 'unsure']),
        of: z.string().openapi({ description: 'Sentence, quote or report' }),
        detail: z.string(),
      }),
    ),
  })
  .openapi('Returned');
