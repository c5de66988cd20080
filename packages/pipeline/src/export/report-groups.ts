/** Puts together what a stream of `reportRecords` says of each report; one report is in memory at a time. */
import type { ExportRecord } from './export-record.ts';
import type { ReportRecord, TranslationRecord } from './records.ts';

type Of<Kind extends ExportRecord['kind']> = Extract<ExportRecord, { readonly kind: Kind }>;

export interface ReportGroup {
  readonly report: ReportRecord;
  readonly sentences: readonly Of<'sentence'>[];
  readonly quotes: readonly Of<'quote'>[];
  readonly translations: readonly TranslationRecord[];
  /** Offsets where characters of two code units begin, ascending. */
  readonly wide: readonly number[];
}

export async function* reportGroups(records: AsyncIterable<ExportRecord>): AsyncGenerator<ReportGroup> {
  let group: Growing | null = null;
  for await (const record of records) {
    if (record.kind === 'report') {
      if (group) yield group;
      group = { report: record, sentences: [], quotes: [], translations: [], wide: [] };
    } else if (group) add(record, group);
  }
  if (group) yield group;
}

type Growing = {
  -readonly [Key in keyof ReportGroup]: ReportGroup[Key] extends readonly (infer Item)[]
    ? Item[]
    : ReportGroup[Key];
};

function add(record: ExportRecord, group: Growing): void {
  if (record.kind === 'sentence') group.sentences.push(record);
  if (record.kind === 'quote') group.quotes.push(record);
  if (record.kind === 'translation') group.translations.push(record);
  if (record.kind === 'wide') group.wide = [...record.offsets];
}
