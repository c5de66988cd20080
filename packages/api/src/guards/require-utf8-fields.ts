/** The fields of a form with files come as UTF-8, as all words do (`requireUtf8`); a file is in whatever encoding it is in, its name is not. */
import { isUtf8 } from 'node:buffer';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-deps.ts';
import { problem } from '../problem.ts';

const HEAD_END = '\r\n\r\n';

/** Behind whatever says who may send one: it reads the body. */
export function requireUtf8Fields(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const [, quoted, plain] =
      /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(
        c.req.header('content-type') ?? '',
      ) ?? [];
    const boundary = quoted ?? plain;
    if (boundary === undefined) return next();
    const isWell = partsOf(Buffer.from(await c.req.arrayBuffer()), boundary).every(isUtf8);
    return isWell
      ? next()
      : problem(c, 400, 'a field of the form, or a file’s name, is not UTF-8; send both in that encoding');
  };
}

/** Of a file what stands before its bytes. */
function partsOf(body: Buffer, boundary: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  const line = `--${boundary}`;
  for (let start = body.indexOf(line); start !== -1; ) {
    const end = body.indexOf(line, start + line.length);
    const part = body.subarray(start, end === -1 ? undefined : end);
    const headEnd = part.indexOf(HEAD_END);
    const head = part.subarray(0, headEnd === -1 ? undefined : headEnd);
    parts.push(/;\s*filename\*?=/i.test(head.toString('latin1')) ? head : part);
    start = end;
  }
  return parts;
}
