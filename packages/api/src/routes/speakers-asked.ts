/** Whom a filter by speaker means: an id, a whole name or a pseudonym. */
import type { Context } from 'hono';
import type { ApiEnv } from '../api-deps.ts';

/** @returns ids or names as the database has them; null: any speaker. */
export function speakersAsked(c: Context<ApiEnv>, speaker: string | undefined): readonly string[] | null {
  if (speaker === undefined) return null;
  return c.get('names').speakersOf(speaker) ?? [speaker];
}
