import { z } from '@hono/zod-openapi';

const offset = z.int().min(0);

/** Half-open, in UTF-16 code units of the report's stored text, with the words there. */
export const rangeContract = z
  .strictObject({ start: offset, end: offset, text: z.string() })
  .readonly()
  .openapi('Range');
