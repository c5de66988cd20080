/** Whom a filter by speaker means: an id, a pseudonym or part of a name. */
import type { Context } from 'hono';
import type { ApiEnv } from '../api-deps.ts';

/** @returns ids as the database has them; null: any speaker. */
export function speakersAsked(c: Context<ApiEnv>, speaker: string | undefined): readonly string[] | null {
  if (speaker === undefined) return null;
  return c.get('names').speakersOf(speaker);
}
