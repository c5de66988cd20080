/** What somebody has told to wait: a stage everywhere, one report, or a collection. */
export interface Pause {
  readonly kind: 'stage' | 'report' | 'collection';
  /** The stage's name, the report's id, or the collection's name. */
  readonly name: string;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
}
