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
  if (error instanceof HTTPException && error.status === 403) return refused(c, frame);
  if (error instanceof HTTPException && error.status === 413)
    return page(c, <ProblemPage frame={frame} what="invalid" />, 413);
  throw error;
}

/** To whoever may not do that, or was signed out before it was sent: the way back to where they were, and what they wrote, which nothing else keeps. */
export async function refused(c: DeskContext, frame: Frame): Promise<Response> {
  const what = c.get('person') ? 'forbidden' : 'signed-out';
  return page(c, <ProblemPage frame={frame} what={what} written={await writtenIn(c)} />, 403);
}

/** Fields that somebody writes in. */
const WRITTEN = ['text', 'note'] as const;

async function writtenIn(c: DeskContext): Promise<readonly string[]> {
  const form = c.req.method === 'POST' ? await c.req.formData().catch(() => null) : null;
  if (form === null) return [];
  return WRITTEN.flatMap((name) => form.getAll(name))
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => text.toWellFormed());
}
