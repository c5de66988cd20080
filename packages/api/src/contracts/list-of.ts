import { z } from '@hono/zod-openapi';

/** A page: items, and where the next one begins; null at the end. */
export function listOf<Item extends z.ZodType>(name: string, item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() }).openapi(name);
}
