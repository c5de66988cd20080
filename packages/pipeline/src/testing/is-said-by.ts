/** Whose quote it is, as the stores' filters have it: by the id, or by the name where there is none. */
import type { Quote } from '@crossquote/domain';

export function isSaidBy(speakers: readonly string[] | null, quote: Quote | undefined): boolean {
  if (speakers === null) return true;
  const who = quote?.speaker.id ?? quote?.speaker.name ?? null;
  return who !== null && speakers.includes(who);
}
