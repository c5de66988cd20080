/** What a person says of a report's quotes, or of a decision that needs a look. Append-only; what is in force is derived. */
import { keyedId } from './ids.ts';
import type { TextRange } from './text-range.ts';

/**
 * `quote`: these words are a quote, so far and no farther. `not-a-quote`: these are none. `rest`: what needs a look may stay as it is.
 * `undo`: an earlier correction counts no longer.
 */
export const DEEDS = ['quote', 'not-a-quote', 'rest', 'undo'] as const;
export type Deed = (typeof DEEDS)[number];

export interface Correction {
  readonly id: string;
  readonly collection: string;
  /** null: of no report, as a `rest`. It goes with its report, since its offsets mean nothing without. */
  readonly reportId: string | null;
  readonly deed: Deed;
  /** The words, in text order; empty for `rest` and `undo`. */
  readonly content: readonly TextRange[];
  /** Where the quote stood that this one is put in the place of; empty: it was missed. */
  readonly instead: readonly TextRange[];
  /** The speaker's name; null: as a machine finds it. */
  readonly speaker: string | null;
  /** Of `undo` the correction, of `rest` what needed a look; else null. */
  readonly subject: string | null;
  readonly by: string;
  /** ISO 8601 date-time, UTC. */
  readonly at: string;
  readonly note: string | null;
  /** Correction that this one follows from, in another version of the report; null: none. */
  readonly carriedFrom: string | null;
}

/** @param key of the database (`idKeyOf`), so that the id tells nobody the speaker; null: it has none. */
export function correctionId(
  correction: Omit<Correction, 'id' | 'collection' | 'note' | 'carriedFrom'>,
  key: string | null,
): string {
  const { reportId, deed, content, instead, speaker, subject, by, at } = correction;
  const places = [content, instead].map((ranges) =>
    JSON.stringify(ranges.map(({ start, end }) => [start, end])),
  );
  return keyedId('h', key, reportId, deed, ...places, speaker, subject, by, at);
}
