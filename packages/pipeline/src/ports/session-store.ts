/** Sessions at the desk that were ended before their time, each by an id that opens nothing. */
export interface EndedSession {
  readonly id: string;
  /** ISO 8601, UTC: from then on it would have ended by itself, and need not be known. */
  readonly until: string;
}

export interface SessionStore {
  /**
   * Ending it twice is ending it once.
   * @param now ISO 8601, UTC: what would have ended by itself by then is forgotten.
   */
  endSession(session: EndedSession, now: string): Promise<void>;
  /**
   * Also where a backup was restored since it began: that a session was ended after the backup was made stands in no table any more, so none of before goes on.
   * @param begun ISO 8601, UTC.
   */
  isSessionEnded(id: string, begun: string): Promise<boolean>;
  /** ISO 8601, UTC: when this database, or one that it comes from, was filled from a backup last. null: never. */
  lastRestore(): Promise<string | null>;
}
