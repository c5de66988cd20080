/** What files of routes share. */
import type { DeskContext } from '../desk-deps.ts';
import type { Frame } from '../pages/layout.tsx';

export type FrameOf = (c: DeskContext) => Frame;

/** A path of this desk; of anything else its first page, so that no form or address sends anybody elsewhere. */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/desk(?:[/?][\w\-./?=&%+~,:]*)?$/.test(path) && !path.includes('//')
    ? path
    : '/desk';
}

/** A field of a form; empty where there is none, or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
