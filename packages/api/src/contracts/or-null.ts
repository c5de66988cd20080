import { z } from '@hono/zod-openapi';

/** `.nullable()` of a named shape comes out as "that shape and also null", which nothing is; a union comes out right. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]);
}
