/** Reports whose stages come before all that waits. */
export interface UrgencyStore {
  /** Ids, ascending; of one collection, or of all. */
  urgentReports(collection?: string): Promise<readonly string[]>;
  isUrgent(reportId: string): Promise<boolean>;
  /** Those that are gone are passed over. @returns how many were not urgent before. */
  makeUrgent(reportIds: readonly string[]): Promise<number>;
}
