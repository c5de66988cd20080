/**
 * What a report's quotes came to beside those of each other report, kept as long as its job lasts: all are judged before the collection is locked, which may take
 * minutes, and under the lock only those of reports that came or changed meanwhile.
 */
import type { Alignment } from '@crossquote/domain';

export interface JudgedReports {
  /** Forgets all that was judged when the report whose job it is has changed. @param own its revision, as `revisions` has it. */
  begin(own: string): void;
  /** @param revision as `revisionsAround` has it. @returns undefined where it was judged otherwise, or never. */
  get(reportId: string, revision: string): readonly Alignment[] | undefined;
  /** @param revision that it had before anything of it was read. @param kept all that was worth keeping. */
  keep(reportId: string, revision: string, kept: readonly Alignment[]): void;
  /** Saves the terms of the report in this revision, if this job has not yet. */
  saveTerms(own: string, save: () => Promise<void>): Promise<void>;
}

export function judgedReports(): JudgedReports {
  const judged = new Map<string, { readonly revision: string; readonly kept: readonly Alignment[] }>();
  let last: string | null = null;
  let saved: string | null = null;
  return {
    begin: (own) => {
      if (own !== last) judged.clear();
      last = own;
    },
    get: (reportId, revision) => {
      const found = judged.get(reportId);
      return found?.revision === revision ? found.kept : undefined;
    },
    keep: (reportId, revision, kept) => void judged.set(reportId, { revision, kept }),
    saveTerms: async (own, save) => {
      if (own === saved) return;
      await save();
      saved = own;
    },
  };
}
