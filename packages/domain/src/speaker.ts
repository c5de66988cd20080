/** Who a quote is attributed to. */
import { contentId } from './ids.ts';
import type { TextRange } from './text-range.ts';

export interface Speaker {
  /** The words that name the speaker beside this quote, or beside the one it goes on from ("she", "Shamy", "der Sprecher"); null when nothing does. */
  readonly mention: TextRange | null;
  /** The fullest name the report gives ("Lina Shamy"), or the role when no name is known; null: unknown, not guessed. */
  readonly name: string | null;
  readonly id: string | null;
  /** Why the mention was resolved so, in a few words without names ("pronoun: last female speaker"). */
  readonly reason: string;
  /** The report says that it withholds the name, or gives another one in its place: then `name` is a role or no real name. Left out: it does not. */
  readonly withheld?: true;
}

export const UNKNOWN_SPEAKER: Speaker = {
  mention: null,
  name: null,
  id: null,
  reason: 'no cue names a speaker',
};

/** The same person or body in every report of a collection; `nameKey` is the normalised, romanised name. */
export function speakerId(collection: string, nameKey: string): string {
  return contentId('p', collection, nameKey);
}
