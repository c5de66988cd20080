/** What people say of quotes, and where the quotes stood that they decided about. */
import type { Anchor, Correction } from '@crossquote/domain';
import { sha256 } from '@crossquote/domain';

export interface CorrectionStore {
  /**
   * Append-only, with a line of the ledger; the same correction twice is one.
   * @throws NotFound when its report is gone.
   */
  addCorrection(correction: Correction): Promise<void>;
  /** By time, then id. @param collection null: of all, also of one that has no reports any more. */
  corrections(collection: string | null): Promise<readonly Correction[]>;
  /** Of one report; by time, then id. */
  correctionsOf(reportId: string): Promise<readonly Correction[]>;
  /** For each of these reports (null: all) that has corrections, a text that changes whenever those do; the same for the same ones anywhere. */
  correctionRevisions(reportIds: readonly string[] | null): Promise<ReadonlyMap<string, string>>;
  /** By id. Of what went while people had decided about it or translated it; it may be there again. */
  anchors(collection: string): Promise<readonly Anchor[]>;
  /** Adds those that are not there yet and whose report is: from an export. */
  addAnchors(anchors: readonly Anchor[]): Promise<void>;
}

/** @param ids of a report's corrections, in any order. */
export function correctionRevision(ids: readonly string[]): string {
  return sha256(JSON.stringify([...ids].sort())).slice(0, 16);
}
