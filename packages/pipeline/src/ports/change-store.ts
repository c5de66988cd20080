/** What changed, in the order in which it was committed: written by the store itself, in the transaction that changes it. */

export const CHANGE_KINDS = ['report', 'quote', 'translation', 'alignment', 'testimony', 'review'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  /** Counted from 1, without gaps: whoever sees one sees all below it. */
  readonly number: number;
  readonly kind: ChangeKind;
  readonly id: string;
  /** What a whole transaction came to: what is written again as it was is no change. */
  readonly op: 'create' | 'update' | 'delete';
  readonly collection: string;
  /** Of a quote or translation: whose. */
  readonly reportId: string | null;
  /** ISO 8601, UTC: when it was committed. */
  readonly at: string;
}

export interface ChangeFilter {
  readonly collection: string | null;
  readonly kinds: readonly ChangeKind[] | null;
}

export interface Changes {
  readonly items: readonly Change[];
  /** The number up to which nothing was left out: that of the last item, or of the last change there is. */
  readonly upTo: number;
  /** Changes up to this number are not kept any more: whoever asks for what comes after an earlier one misses some. 0: all are kept. */
  readonly cut: number;
}

export interface ChangeStore {
  /** Those after the number, by number, up to `limit`. */
  changes(after: number, limit: number, filter: ChangeFilter): Promise<Changes>;
  /** The number of the last change; 0: none. */
  lastChange(): Promise<number>;
  /** The number up to which changes are not kept any more; 0: all are kept. */
  lastCut(): Promise<number>;
  /** When that one was committed, ISO 8601; null: all are kept, or a version cut them that did not note it. */
  lastCutAt(): Promise<string | null>;
  /**
   * Forgets changes that are older, from the first one on.
   * @param before ISO 8601.
   * @returns how many.
   */
  cutChanges(before: string): Promise<number>;
}
