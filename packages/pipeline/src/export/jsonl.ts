/** JSON Lines: UTF-8, no BOM, LF, one record a line. The lossless form. */
import type { ExportRecord } from './records.ts';

export function jsonLine(record: ExportRecord): string {
  return `${JSON.stringify(record)}\n`;
}
