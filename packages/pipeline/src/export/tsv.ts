/**
 * TSV: one line a row, LF, no quotation marks, so that tools which cut at tabs and line ends read it. What a cell cannot hold is written as
 * `\t`, `\n`, `\r`, and a backslash as `\\`.
 */
import type { ExportFormat } from './format.ts';
import { columnsOf, TABLE_KINDS, tableRows } from './table-rows.ts';

export const tsv: ExportFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  kinds: TABLE_KINDS,
  order: 'kinds',
  oneSource: false,
  async *write(records, options) {
    const columns = columnsOf(options);
    yield `${options.bom ? '\uFEFF' : ''}${columns.join('\t')}\n`;
    for await (const record of records)
      for (const row of tableRows(record, columns)) yield `${row.map(escaped).join('\t')}\n`;
  },
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(cell: string): string {
  return cell.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
