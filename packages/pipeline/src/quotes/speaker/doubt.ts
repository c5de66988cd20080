/** What makes it less sure whom a name means. */
export interface Doubt {
  readonly reason: string;
  /** How much the quote's confidence keeps of itself. */
  readonly sureness: number;
}
