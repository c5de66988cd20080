/**
 * What a report's quotes came to beside those of the other reports, kept as long as its job lasts: all are judged before the collection is locked, which may take
 * minutes, and under the lock only those of reports that came or changed meanwhile. Of those with which it has nothing in common nothing is kept.
 */
import type { Alignment } from '@crossquote/domain';

export interface JudgedReports {
  /** Forgets all that was judged when the report whose job it is has changed. @param own its revision, as `revisions` has it. */
  begin(own: string): void;
  /** Of the last look; null: nothing was judged. */
  moment(): string | null;
  /** The others of which something is kept. */
  reports(): readonly string[];
  /**
   * @param moment of the look before anything was read: what changed after it is judged again. @param changed since the look before; null: all.
   * @param kept all that was worth keeping in them, by report.
   */
  keep(
    moment: string,
    changed: readonly string[] | null,
    kept: ReadonlyMap<string, readonly Alignment[]>,
  ): void;
  all(): readonly Alignment[];
  /** Saves the terms of the report in this revision, if this job has not yet. */
  saveTerms(own: string, save: () => Promise<void>): Promise<void>;
}

export function judgedReports(): JudgedReports {
  const judged = new Map<string, readonly Alignment[]>();
  let moment: string | null = null;
  let last: string | null = null;
  let saved: string | null = null;
  const forget = () => {
    judged.clear();
    moment = null;
  };
  return {
    begin: (own) => {
      if (own !== last) forget();
      last = own;
    },
    moment: () => moment,
    reports: () => [...judged.keys()],
    keep: (looked, changed, kept) => {
      if (changed === null) forget();
      for (const id of changed ?? []) judged.delete(id);
      for (const [id, alignments] of kept) judged.set(id, alignments);
      moment = looked;
    },
    all: () => [...judged.values()].flat(),
    saveTerms: async (own, save) => {
      if (own === saved) return;
      await save();
      saved = own;
    },
  };
}
