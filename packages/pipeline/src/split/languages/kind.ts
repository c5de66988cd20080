/** What an abbreviation's full stop may mean; one word may be of several kinds, so they are bits. */
export const Kind = {
  /** Something always follows. */
  Never: 1,
  /** Ends a sentence when a word that begins sentences follows. */
  Maybe: 2,
  /** Belongs to the number that follows. */
  Number: 4,
  /** Ends a sentence before any capital letter. */
  Capital: 8,
  /** After a number only. */
  Unit: 16,
} as const;
