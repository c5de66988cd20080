/** One request: where it goes, who asks, and what comes back or went wrong. */
import { problemOf } from './api-problem.ts';
import { NoAnswer } from './no-answer.ts';
import { unbroken } from './unbroken.ts';

export interface ClientOptions {
  /** Of the server, perhaps with a path before `/v1`. */
  readonly baseUrl: string;
  /** Made by `crossquote token create`. */
  readonly token?: string;
  /** Instead of the global one. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From `/v1` on. */
  readonly path: string;
  readonly query?: object;
  /** JSON, or a form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export type Send = (call: Call) => Promise<Response>;

/** @throws TypeError when the base is no address. @returns throws ApiProblem where the server refuses, NoAnswer where there is none or it breaks off, and the reason of a signal. */
export function sender({ baseUrl, token, fetch: given }: ClientOptions): Send {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  // Alone, a host and its port are read as a scheme.
  if (!/^https?:/iu.test(base) || !URL.canParse(base))
    throw new TypeError('give createClient a whole address as its baseUrl, such as http://127.0.0.1:8787');
  // Browsers refuse to have it called as anybody's method.
  const ask = given ?? ((url, init) => fetch(url, init));
  return async ({ method = 'GET', path, query = {}, body, headers = {}, signal }) => {
    const isForm = body instanceof FormData;
    const url = urlOf(base, path, query);
    const server = new URL(url).origin;
    const answer = await ask(url, {
      method,
      headers: {
        ...headers,
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      // So fetch says that nothing came back; what else it throws is a signal's, or of one that was given.
      throw error instanceof TypeError ? new NoAnswer(server, error, 'all') : error;
    });
    const response = unbroken(answer, server);
    if (!response.ok) throw await problemOf(response);
    return response;
  };
}

function urlOf(base: string, path: string, query: object): string {
  const url = new URL(path.slice(1), base);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null) url.searchParams.append(name, String(value));
  return url.href;
}
