/** No more of a body is read than may be sent. */
import { MOST_BYTES } from '@crossquote/pipeline';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

/** Room for a form's own lines beside the file. */
const MOST_OF_REPORT = MOST_BYTES + 100_000;
const MOST_OF_OTHERS = 1_000_000;

/** Where a file may be sent. */
const FILES: ReadonlySet<string> = new Set(['/v1/reports', '/v1/translations']);

export function limitBody(): MiddlewareHandler<ApiEnv> {
  const limited = (maxSize: number, most: string) =>
    bodyLimit({ maxSize, onError: (c) => problem(c, 413, `send at most ${most} a request`) });
  const forReports = limited(MOST_OF_REPORT, `one file of up to ${MOST_BYTES / 1e6} MB`);
  const forOthers = limited(MOST_OF_OTHERS, `${MOST_OF_OTHERS / 1e6} MB`);
  return (c, next) => (FILES.has(c.req.path) ? forReports(c, next) : forOthers(c, next));
}
