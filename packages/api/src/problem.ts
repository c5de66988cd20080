/** Errors as RFC 9457 has them: each tells the fix, and none holds a word of a report. */
import { Conflict, InvalidInput, NotFound, Unavailable } from '@crossquote/domain';
import { hindranceOf } from '@crossquote/pipeline';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnv } from './api-deps.ts';
import type { problemContract } from './contracts/problem-contract.ts';

type Problem = z.infer<typeof problemContract>;
type Place = NonNullable<Problem['errors']>[number];

/** By status: the end of the type's name, and the title. */
const KINDS = {
  400: ['wrong-request', 'The request cannot be understood'],
  401: ['unauthorized', 'A token is needed'],
  403: ['forbidden', 'This token may not do that'],
  404: ['not-found', 'There is no such thing'],
  405: ['wrong-method', 'This cannot be done here'],
  409: ['conflict', 'Something else was there first'],
  410: ['cut', 'Older changes are not kept any more'],
  413: ['too-large', 'The request is too large'],
  415: ['wrong-media-type', 'A body of this type cannot be read'],
  421: ['wrong-host', 'This server does not go by that name'],
  422: ['invalid-input', 'What was given cannot be used'],
  429: ['too-many-requests', 'Too many requests'],
  500: ['unexpected', 'Something went wrong that nobody expected'],
  503: ['unavailable', 'Not to be had right now'],
} as const satisfies Readonly<Record<number, readonly [string, string]>>;

export type ProblemStatus = keyof typeof KINDS;

export interface ProblemMore {
  readonly errors?: readonly Place[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where to go on instead. */
  readonly nextCursor?: string;
}

const LIBRETRANSLATE = /^\/(translate|detect|languages)$/;

export function problem(
  c: Context<ApiEnv>,
  status: ProblemStatus,
  detail: string,
  { errors, headers = {}, nextCursor }: ProblemMore = {},
): Response {
  const [kind, title] = KINDS[status];
  const body: Problem = {
    type: `urn:crossquote:problem:${kind}`,
    title,
    status,
    detail,
    ...(errors && { errors: [...errors] }),
    ...(nextCursor !== undefined && { nextCursor }),
    ...(LIBRETRANSLATE.test(c.req.path) && { error: detail }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = '5';

/** Of a thrown error; what we did not expect is left for the log by name and place. */
export function problemOf(error: unknown, c: Context<ApiEnv>): Response {
  if (error instanceof InvalidInput) return problem(c, 422, error.message);
  if (error instanceof NotFound) return problem(c, 404, error.message);
  if (error instanceof Conflict) return problem(c, 409, error.message);
  if (error instanceof Unavailable)
    return problem(c, 503, error.message, { headers: { 'Retry-After': RETRY_AFTER } });
  if (error instanceof HTTPException && error.res) return error.res;
  if (error instanceof HTTPException && error.status === 400)
    return problem(c, 400, 'the body cannot be read as its Content-Type says; send JSON or a form');
  c.set('cause', hindranceOf(error, '').cause);
  return problem(c, 500, 'see the log of the server for where; the same request may go well another time');
}

const PLACES: Readonly<Record<string, Place['in']>> = {
  query: 'query',
  param: 'path',
  header: 'header',
  json: 'body',
  form: 'body',
};

/** What is wrong in a query, a path (400) or a body (422), each with a pointer to it. */
export function problemOfIssues(
  issues: readonly z.core.$ZodIssue[],
  target: string,
  c: Context<ApiEnv>,
): Response {
  const place = PLACES[target] ?? 'body';
  const errors = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          in: place,
          pointer: pointerTo([...issue.path, key]),
          detail: 'is not known here; /openapi.json lists what is',
        }))
      : [
          {
            in: place,
            pointer: pointerTo(issue.path),
            detail: isRepeated(issue, target, c) ? 'is given more than once; give it once' : issue.message,
          },
        ],
  );
  const [first] = errors;
  const status = place === 'body' ? 422 : 400;
  return problem(c, status, `${place} ${first?.pointer ?? '#'}: ${first?.detail ?? 'cannot be used'}`, {
    errors: errors.slice(0, MOST_ERRORS),
  });
}

/** Nothing that is asked by is a list. */
function isRepeated({ path }: z.core.$ZodIssue, target: string, c: Context<ApiEnv>): boolean {
  return target === 'query' && path.length > 0 && (c.req.queries(String(path[0])) ?? []).length > 1;
}

const MOST_ERRORS = 20;
const LONGEST_KEY = 100;

function pointerTo(path: readonly PropertyKey[]): string {
  const parts = path.map((key) =>
    String(key).slice(0, LONGEST_KEY).replaceAll('~', '~0').replaceAll('/', '~1'),
  );
  return `#${parts.map((part) => `/${part.toWellFormed()}`).join('')}`;
}
