/**
 * Records as CSV (RFC 4180): one row a record, for testimonies one row a member. Nested values are JSON in their cell. Cells that a
 * spreadsheet would run as a formula (a handle begins with @) are made harmless with a leading apostrophe: JSONL is the lossless form.
 */
import type { ExportRecord } from '@crossquote/pipeline';
import { stringify } from 'csv-stringify/sync';

type Row = Readonly<Record<string, unknown>>;

export async function* csvWriter(records: AsyncIterable<ExportRecord>, bom: boolean): AsyncGenerator<string> {
  let isFirst = true;
  for await (const record of records) {
    const rows = rowsOf(record).map(flat);
    if (rows.length === 0) continue;
    const text = stringify(rows, { header: isFirst, escape_formulas: true, record_delimiter: '\r\n' });
    yield isFirst && bom ? `\uFEFF${text}` : text;
    isFirst = false;
  }
}

function rowsOf(record: ExportRecord): readonly Row[] {
  if (record.kind !== 'testimony') return [record];
  const { members, ...testimony } = record;
  return members.map((member) => ({
    testimonyId: testimony.id,
    state: testimony.state,
    firstSeen: testimony.firstSeen,
    quoteId: member.quoteId,
    reportId: member.reportId,
    language: member.language,
    form: member.form,
    speaker: member.speaker.name,
    text: member.text,
    translation: member.translation?.text ?? null,
    translationOrigin: member.translation?.origin ?? null,
    translationModel: member.translation?.model?.name ?? null,
  }));
}

function flat(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}
