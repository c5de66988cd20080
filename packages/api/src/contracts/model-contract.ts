import { z } from '@hono/zod-openapi';

/** Which model made a machine's text. */
export const modelContract = z
  .strictObject({ name: z.string(), revision: z.string(), dtype: z.string() })
  .readonly()
  .openapi('Model');
