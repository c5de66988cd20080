/** JSON Lines: UTF-8, no BOM, LF, one record a line. The lossless form. */
import type { ExportRecord } from './export-record.ts';
import { EXPORT_KINDS } from './export-records.ts';
import type { ExportFormat } from './format.ts';

export const jsonl: ExportFormat = {
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  kinds: ['testimonies', 'all', ...EXPORT_KINDS.filter((kind) => kind !== 'testimonies')],
  order: 'kinds',
  oneSource: false,
  async *write(records) {
    for await (const record of records) yield jsonLine(record);
  },
};

/** What UTF-8 cannot hold (half a character) is written as an escape, so that it comes back. */
export function jsonLine(record: ExportRecord): string {
  return `${JSON.stringify(record)}\n`;
}
