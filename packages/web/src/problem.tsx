/** Errors as pages: what happened and what to do, without a word of a report. */

import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { HTTPException } from 'hono/http-exception';
import type { DeskContext } from './desk-deps.ts';
import type { Frame } from './pages/layout.tsx';
import { page } from './pages/page.ts';
import { ProblemPage } from './pages/problem-page.tsx';

const KINDS = [
  [NotFound, 404, 'not-found'],
  [InvalidInput, 422, 'invalid'],
  [Conflict, 409, 'conflict'],
  [Unavailable, 503, 'unavailable'],
] as const;

/** @throws what nobody expected, for whoever keeps the log. */
export function problemPage(error: Error, c: DeskContext, frame: Frame): Response | Promise<Response> {
  const kind = KINDS.find(([type]) => error instanceof type);
  if (kind) return page(c, <ProblemPage frame={frame} what={kind[2]} />, kind[1]);
  if (error instanceof HTTPException && error.status === 403)
    return page(c, <ProblemPage frame={frame} what="forbidden" />, 403);
  if (error instanceof HTTPException && error.status === 413)
    return page(c, <ProblemPage frame={frame} what="invalid" />, 413);
  throw error;
}
