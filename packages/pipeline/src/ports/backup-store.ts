/** All that the database knows, as one file. */

/** What a backup holds. */
export interface BackupSummary {
  /** Of all tables. */
  readonly rows: number;
  readonly reports: number;
  /** Decisions of people. */
  readonly reviews: number;
}

export interface BackupStore {
  /**
   * Writes everything as of one moment, the same bytes for the same content, and only puts the file in its place once it is whole.
   * @param path absolute; whoever holds the database writes it. Only its owner may read it.
   * @throws InvalidInput when it is there already or cannot be written; Unavailable when the disk is full.
   */
  backUp(path: string): Promise<BackupSummary>;
}
