/** Hands on what is to be done next. What is decided or added stands in the database; a queue that is away is no reason to say it did not. */
import { hindranceOf, sweep } from '@crossquote/pipeline';
import type { Context } from 'hono';
import type { ApiDeps, ApiEnv } from './api-deps.ts';

/**
 * What could not be handed out is handed out once the queue is back: workers that have nothing to do look for nothing.
 * @param collection what is open in it is looked for; left out: in all. @param schedule instead, where it is known what is open.
 */
export async function scheduled(
  c: Context<ApiEnv>,
  deps: ApiDeps,
  collection?: string,
  schedule: () => Promise<unknown> = () => sweep(deps, collection),
): Promise<void> {
  try {
    await schedule();
  } catch (error) {
    c.set('cause', hindranceOf(error, '').cause);
    deps.sweeps.soon(collection);
  }
}
