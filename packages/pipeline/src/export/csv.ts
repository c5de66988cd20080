/** CSV (RFC 4180), CRLF. The header stands there also when no row follows. */
import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from './format.ts';
import { columnsOf, TABLE_KINDS, tableRows } from './table-rows.ts';

export const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  kinds: TABLE_KINDS,
  order: 'kinds',
  oneSource: false,
  async *write(records, options) {
    const columns = columnsOf(options);
    yield `${options.bom ? '\uFEFF' : ''}${lines([columns])}`;
    for await (const record of records) yield lines(tableRows(record, columns));
  },
};

/** By itself the library quotes no line end but the one that ends a row; every other reader takes a bare one for the end of a row too. */
const LINE_END = /[\r\n]/;

function lines(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: '\r\n', quoted_match: LINE_END });
}
