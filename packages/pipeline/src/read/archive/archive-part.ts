/** A file of records. */
export interface ArchivePart {
  /** Up to its end, or to where it is damaged, which is thrown; behind `resume` from there on. */
  chunks(): AsyncIterator<Uint8Array>;
  /** Passes over what is damaged. false: nothing can be read behind it. */
  resume(): Promise<boolean>;
  close(): Promise<void>;
}
