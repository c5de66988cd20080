/** The append-only ledger. What changes something else too (reviews, classes of people, reports, tokens) is written into it by the methods that save it. */
import type { LedgerLine, NewLedgerLine } from '@crossquote/domain';

export interface LedgerStore {
  /** @returns the line as it was chained. */
  appendLedger(line: NewLedgerLine): Promise<LedgerLine>;
  /** Those after the number, by number, up to `limit`. */
  ledger(after: number, limit: number): Promise<readonly LedgerLine[]>;
}
