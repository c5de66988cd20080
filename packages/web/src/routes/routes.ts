/** What every file of routes is given. */
import type { Desk } from '../desk.tsx';
import type { DeskContext, DeskDeps } from '../desk-deps.ts';
import type { Frame } from '../pages/layout.tsx';

export type FrameOf = (c: DeskContext) => Frame;

export type Routes = (app: Desk, deps: DeskDeps, frameOf: FrameOf) => void;

/** A path of this desk; of anything else its first page, so that no form or address sends anybody elsewhere. */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/desk(?:[/?][\w\-./?=&%+~,:]*)?$/.test(path) && !path.includes('//')
    ? path
    : '/desk';
}
