/** Of several releases on one database only the newest works: the others could not know what it makes of their results. */
export interface ReleaseStore {
  workingRelease(): Promise<WorkingRelease>;
}

export interface WorkingRelease {
  /** Whether it is the one that asks; false: the workers of this one have to end, and nothing that they save is kept. */
  readonly isOurs: boolean;
  /** How long ago the newest release came, in milliseconds. */
  readonly ageMs: number;
}

/** What whoever is older is told, at every door. */
export const SUPERSEDED = 'a newer Crossquote works on this database: update this one';
