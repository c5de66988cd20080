/** All that the database knows, as one file. */
import type { Act } from '@crossquote/domain';

/** What a backup holds. */
export interface BackupSummary {
  /** Of all tables. */
  readonly rows: number;
  readonly reports: number;
  /** Decisions of people. */
  readonly reviews: number;
  /** Of what the file holds, as its last line says. */
  readonly sha256: string;
}

/** What a backup let in or told, and is in force no more where it was restored. */
export interface AccessEnded {
  readonly tokens: number;
  readonly webhooks: number;
}

export interface BackupStore {
  /**
   * Writes everything as of one moment, the same bytes for the same content, and only puts the file in its place once it is whole.
   * @param path absolute; whoever holds the database writes it. Only its owner may read it.
   * @param act stands in the ledger before the file does, and not in the file.
   * @throws InvalidInput when it is there already or cannot be written; Unavailable when the disk is full.
   */
  backUp(path: string, act: Act): Promise<BackupSummary>;
}
