/** Whether a request comes from a page of this very desk. */
import type { Context } from 'hono';

/** A proxy in front may speak another protocol than we are asked by, but hands the host through. */
export function isOwnOrigin(origin: string | undefined, c: Context): boolean {
  return (
    origin !== undefined &&
    URL.canParse(origin) &&
    new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)
  );
}
