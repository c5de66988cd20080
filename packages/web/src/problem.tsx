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

/** A page that says what happened and gives back what was written, which nothing else keeps. @throws what nobody expected, for whoever keeps the log. */
export async function problemPage(error: Error, c: DeskContext, frame: Frame): Promise<Response> {
  if (error instanceof HTTPException && error.status === 403) return refused(c, frame);
  const kind = kindOf(error);
  if (!kind) throw error;
  return page(c, <ProblemPage frame={frame} what={kind.what} written={await writtenIn(c)} />, kind.status);
}

function kindOf(error: Error) {
  if (error instanceof HTTPException && error.status === 413)
    return { status: 413, what: 'invalid' } as const;
  const kind = KINDS.find(([type]) => error instanceof type);
  return kind && { status: kind[1], what: kind[2] };
}

/** To whoever may not do that, or was signed out before it was sent: the way back to where they were, and what they wrote. */
export async function refused(c: DeskContext, frame: Frame): Promise<Response> {
  const what = c.get('person') ? 'forbidden' : 'signed-out';
  return page(c, <ProblemPage frame={frame} what={what} written={await writtenIn(c)} />, 403);
}

/** Fields that somebody writes in. */
const WRITTEN = ['text', 'note'] as const;
/** Bytes of a form: one that is longer than any is taken is still read to be given back, but not without end. */
const MOST_GIVEN_BACK = 1_000_000;

async function writtenIn(c: DeskContext): Promise<readonly string[]> {
  const isRead = c.req.method === 'POST' && Number(c.req.header('content-length') ?? 0) <= MOST_GIVEN_BACK;
  const form = isRead ? await c.req.formData().catch(() => null) : null;
  if (form === null) return [];
  return WRITTEN.flatMap((name) => form.getAll(name))
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => text.toWellFormed());
}
