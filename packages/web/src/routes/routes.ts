/** What files of routes share. */
import { HTTPException } from 'hono/http-exception';
import type { DeskContext } from '../desk-deps.ts';
import type { Frame } from '../view/frame.ts';

export type FrameOf = (c: DeskContext) => Frame;

/** A path of this desk; of anything else its first page, so that no form or address sends anybody elsewhere. */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/desk(?:[/?][\w\-./?=&%+~,:]*)?$/.test(path) && !path.includes('//')
    ? path
    : '/desk';
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** @throws HTTPException 415 for what is no form, and 400 for a form that cannot be read: no page of ours sends such, but programs do. */
export async function formOf(c: DeskContext): Promise<FormData> {
  if (!FORM.test(c.req.header('content-type') ?? '')) throw new HTTPException(415);
  try {
    return await c.req.formData();
  } catch (error) {
    throw error instanceof TypeError ? new HTTPException(400, { cause: error }) : error;
  }
}

/** A field of a form; empty where there is none, or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
