/** Where sentences that are translated stand. */

export interface UnitPlace {
  readonly reportId: string;
  /** Of the original. */
  readonly from: string;
  /** Of the translation. */
  readonly language: string;
}

export function unitPath(reportId: string, of: string): string {
  return `/desk/reports/${reportId}/translation/${of}`;
}
