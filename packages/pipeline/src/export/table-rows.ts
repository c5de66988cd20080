/** Records as rows of a table: one a record, for testimonies one a member. Nested values are JSON in their cell. */
import type { ExportRecord } from './export-record.ts';
import type { ExportKind } from './export-records.ts';
import type { FormatOptions } from './format.ts';
import { guardCell } from './guard-cell.ts';

type Row = Readonly<Record<string, unknown>>;

const COLUMNS: Readonly<Record<Exclude<ExportKind, 'restore'>, string>> = {
  reports: 'kind id collection title language publisher publishedAt url source sha256 length',
  sentences: 'kind id reportId index start end text language role page lastPage pageLabel startTime endTime',
  quotes:
    'kind id reportId form content cue speaker sentences confidence correctedBy page lastPage pageLabel startTime endTime',
  translations: 'kind id of language text origin model state warnings',
  edits: 'kind id reportId of language source text state by at from',
  alignments: 'kind id quotes relation score state evidence differences',
  testimonies:
    'testimonyId state firstSeen quoteId reportId language form speaker nameWithheld text translation translationOrigin translationModel translationState joinedBy takenFrom takenFromReason page lastPage pageLabel startTime endTime',
  reviews: 'kind id subject verdict by at note before after action carriedFrom',
  corrections: 'kind id reportId deed content instead speaker subject by at note carriedFrom',
};

/** Kinds that are a table. */
export const TABLE_KINDS: readonly ExportKind[] = [
  'testimonies',
  ...(Object.keys(COLUMNS) as ExportKind[]).filter((kind) => kind !== 'testimonies'),
];

export function columnsOf({ kind, lean }: Pick<FormatOptions, 'kind' | 'lean'>): readonly string[] {
  if (kind === 'all' || kind === 'restore') return [];
  return [...COLUMNS[kind].split(' '), ...(lean && kind === 'sentences' ? ['sha256'] : [])];
}

/** Cells in the order of the columns; texts are guarded, absent values empty. */
export function tableRows(record: ExportRecord, columns: readonly string[]): readonly (readonly string[])[] {
  return rowsOf(record).map((row) => columns.map((column) => cellOf(row[column])));
}

function rowsOf(record: ExportRecord): readonly Row[] {
  if (record.kind !== 'testimony') return [{ ...record }];
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
    nameWithheld: member.speaker.withheld,
    text: member.text,
    translation: member.translation?.text,
    translationOrigin: member.translation?.origin,
    translationModel: member.translation?.model?.name,
    translationState: member.translation?.state,
    joinedBy: member.joinedBy.alignment,
    takenFrom: member.takenFrom?.reportId,
    takenFromReason: member.takenFrom?.reason,
    page: member.page,
    lastPage: member.lastPage,
    pageLabel: member.pageLabel,
    startTime: member.startTime,
    endTime: member.endTime,
    cue: member.cue,
  }));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guardCell(value) : JSON.stringify(value);
}
