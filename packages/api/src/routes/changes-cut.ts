/** What whoever asks for changes that are not kept any more is told: read the lists anew, then follow from here. */
import type { ChangeStore } from '@crossquote/pipeline';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnv } from '../api-deps.ts';
import { writeCursor } from '../cursor.ts';
import { problem } from '../problem.ts';

/** @returns what is thrown. The place is that of before the lists are read: whatever happens meanwhile is told. */
export async function changesCut(
  c: Context<ApiEnv>,
  store: Pick<ChangeStore, 'lastChange'>,
): Promise<HTTPException> {
  const nextCursor = writeCursor('changes', [await store.lastChange()]);
  const detail = 'read the lists anew, then follow from the nextCursor given here';
  return new HTTPException(410, { res: problem(c, 410, detail, { nextCursor }) });
}
