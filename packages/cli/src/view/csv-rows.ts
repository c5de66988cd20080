/**
 * Records as CSV (RFC 4180): one row a record, for testimonies one row a member. Nested values are JSON in their cell. Cells that a
 * spreadsheet would run as a formula (a handle begins with @) are made harmless with a leading apostrophe: JSONL is the lossless form.
 */
import type { ExportKind, ExportRecord } from '@crossquote/pipeline';
import { stringify } from 'csv-stringify/sync';

type Row = Readonly<Record<string, unknown>>;

const COLUMNS: Readonly<Record<ExportKind, string>> = {
  reports: 'kind id collection title language publisher publishedAt url source sha256 length',
  sentences: 'kind id reportId index start end text language role',
  quotes: 'kind id reportId form content cue speaker sentences confidence',
  translations: 'kind id of language text origin model state warnings',
  alignments: 'kind id quotes relation score state evidence differences',
  testimonies:
    'testimonyId state firstSeen quoteId reportId language form speaker text translation translationOrigin translationModel translationState joinedBy takenFrom takenFromReason',
  reviews: 'kind id subject verdict by at note before after',
};

/** The header stands there also when no row follows. */
export async function* csvWriter(
  records: AsyncIterable<ExportRecord>,
  kind: ExportKind,
  bom: boolean,
): AsyncGenerator<string> {
  const columns = COLUMNS[kind].split(' ');
  const form = { columns, escape_formulas: true, record_delimiter: '\r\n' } as const;
  yield `${bom ? '\uFEFF' : ''}${stringify([], { ...form, header: true })}`;
  for await (const record of records) yield stringify(rowsOf(record).map(flat), form);
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
    translationState: member.translation?.state ?? null,
    joinedBy: member.joinedBy.alignment,
    takenFrom: member.takenFrom?.reportId ?? null,
    takenFromReason: member.takenFrom?.reason ?? null,
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
