/** What every page and every part of one is told: in which language, for whom, and where. */
import type { Person } from '../desk-deps.ts';
import type { Words } from '../text/words.ts';

export interface Frame {
  readonly words: Words;
  readonly person: Person | null;
  /** Of this page, with its query. */
  readonly path: string;
  /** Hidden field of every form that changes something; null: nobody may. */
  readonly formToken: string | null;
  /** Milliseconds until the session of whoever may is over, as far as pages are concerned. */
  readonly endsInMs: number;
  /** The home that a command shown here has to name; null: none, or whoever is here does not run the machine. */
  readonly home: string | null;
}
