/** Errors as pages: what happened and what to do, without a word of a report. */

import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { HTTPException } from 'hono/http-exception';
import { WRITTEN } from './components/written.tsx';
import type { DeskContext } from './desk-deps.ts';
import { page } from './pages/page.ts';
import { type Again, ProblemPage, type WrittenText } from './pages/problem-page.tsx';
import { textOf } from './routes/routes.ts';
import { isOwnOrigin } from './session/own-origin.ts';
import type { Frame } from './view/frame.ts';

const KINDS = [
  [NotFound, 404, 'not-found'],
  [InvalidInput, 422, 'invalid'],
  [Conflict, 409, 'conflict'],
  [Unavailable, 503, 'unavailable'],
] as const;

/** A page that says what happened and gives back what was written, which nothing else keeps. @param report address of what to look at again; null: none is known. @throws what nobody expected, for whoever keeps the log. */
export async function problemPage(
  error: Error,
  c: DeskContext,
  frame: Frame,
  report: string | null = null,
): Promise<Response> {
  if (error instanceof HTTPException && error.status === 403) return refused(c, frame);
  const kind = kindOf(error);
  if (!kind) throw error;
  const form = await sentForm(c);
  const again = kind.what === 'unavailable' ? againOf(c, form) : null;
  return page(
    c,
    <ProblemPage frame={frame} what={kind.what} written={writtenIn(form)} again={again} report={report} />,
    kind.status,
  );
}

function kindOf(error: Error) {
  if (error instanceof HTTPException) return HTTP_KINDS.find(({ status }) => status === error.status);
  const kind = KINDS.find(([type]) => error instanceof type);
  return kind && { status: kind[1], what: kind[2] };
}

const HTTP_KINDS = [
  { status: 400, what: 'no-form' },
  { status: 409, what: 'several-shown' },
  { status: 413, what: 'invalid' },
  { status: 415, what: 'no-form' },
] as const;

/** To whoever may not do that, or was signed out before it was sent: the way back to where they were, and what they sent. */
export async function refused(c: DeskContext, frame: Frame): Promise<Response> {
  const form = await sentForm(c);
  const again = againOf(c, form);
  const what = whyRefused(frame, again && form);
  const isLate = what !== 'forbidden';
  return page(
    c,
    <ProblemPage frame={frame} what={what} written={writtenIn(form)} again={isLate ? again : null} />,
    403,
  );
}

/** @param form of this desk; null: there is none. */
function whyRefused({ person, formToken }: Frame, form: FormData | null) {
  if (!person) return form === null ? 'signed-out' : 'signed-out-sending';
  return form !== null && formToken !== null && textOf(form, 'token') !== formToken
    ? 'signed-in-anew'
    : 'forbidden';
}

/** Bytes of a form: one that is longer than any is taken is still read to be given back, but not without end. */
const MOST_GIVEN_BACK = 1_000_000;

async function sentForm(c: DeskContext): Promise<FormData | null> {
  const isRead = c.req.method === 'POST' && Number(c.req.header('content-length') ?? 0) <= MOST_GIVEN_BACK;
  return isRead ? c.req.formData().catch(() => null) : null;
}

function writtenIn(form: FormData | null): readonly WrittenText[] {
  return WRITTEN.flatMap((field) =>
    (form?.getAll(field) ?? []).flatMap((text) =>
      typeof text === 'string' && text.trim() !== '' ? [{ field, text: text.toWellFormed() }] : [],
    ),
  );
}

/** What opens something is given back to nobody. */
const KEYS: ReadonlySet<string> = new Set(['token', 'secret']);

/** All that was written, chosen and pressed, to be sent once more. null: no form of a page of this desk. */
function againOf(c: DeskContext, form: FormData | null): Again | null {
  if (form === null || !isOwnOrigin(c.req.header('origin'), c)) return null;
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !KEYS.has(name) ? [[name, value.toWellFormed()]] : [],
  );
  const { pathname, search } = new URL(c.req.url);
  return { path: `${pathname}${search}`, fields };
}
