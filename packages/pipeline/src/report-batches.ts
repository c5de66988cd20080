/** Reports by as many as are read at once: neither one question a report, nor more than fits in memory. */

/** So many of them, and so many code units of text, unless one alone has more. */
const REPORTS = 50;
const UNITS = 500_000;

export function batchesOf<T extends { readonly length: number }>(reports: readonly T[]): readonly T[][] {
  const batches: T[][] = [];
  let units = 0;
  for (const report of reports) {
    const last = batches.at(-1);
    units += report.length;
    if (last && last.length < REPORTS && units <= UNITS) last.push(report);
    else {
      batches.push([report]);
      units = report.length;
    }
  }
  return batches;
}

export function idsOf(reports: readonly { readonly id: string }[]): readonly string[] {
  return reports.map(({ id }) => id);
}
