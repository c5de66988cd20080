/** What the cookie of somebody at the desk holds. */
export interface Session {
  /** Hash of the token that was shown; null: somebody at this machine, by a one-time address. */
  readonly token: string | null;
  /** Of somebody at this machine. */
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly nonce: string;
}
