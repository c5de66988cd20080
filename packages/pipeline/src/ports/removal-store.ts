/** Taking a report away, with everything that was made from it. */

import type { Act, Quote, Report, Sentence } from '@crossquote/domain';

/** What was made from a report's words and is kept apart from it. */
export interface ReportWords {
  /** Texts that a model may have been given: their cached translations go, as do those of what was cached as this report's words. */
  readonly units: readonly string[];
  /** The whole text, white space flattened: a machine's pairs in the memory go when one of their sides stands in it. */
  readonly whole: string;
}

/** A report as it goes. */
export interface MadeOfReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

export interface RemovalStore {
  /**
   * Removes the report, its original, sentences, quotes, translations (people's too), vectors, alignments and records, the testimonies that it is in, the people whom nobody else speaks of, and what
   * was made from its words; with a collection's last report also what was noted of clustering it. What people decided stays, and what they put into the memory.
   * @param wordsOf says what was made from its words; asked when nobody can make anything more of it.
   * @param act stands in the ledger, in the same transaction.
   * @returns false when there is no such report.
   */
  removeReport(id: string, wordsOf: (made: MadeOfReport) => ReportWords, act: Act): Promise<boolean>;
  /**
   * Rewrites the files of the embedded database, so that nothing of what was removed can be read from them. Takes as much space again as the database
   * has, for as long as it runs.
   * @returns false on a server, where this is its administrator's (VACUUM FULL, and the archived write-ahead log).
   */
  scrub(): Promise<boolean>;
}
