/** Hands on what is to be done next. What is decided or added stands in the database; a queue that is away is no reason to say it did not. */
import { hindranceOf } from '@crossquote/pipeline';
import type { Context } from 'hono';
import type { ApiEnv } from './api-deps.ts';

export async function scheduled(c: Context<ApiEnv>, schedule: () => Promise<unknown>): Promise<void> {
  try {
    await schedule();
  } catch (error) {
    // The next sweep finds it.
    c.set('cause', hindranceOf(error, '').cause);
  }
}
