/** What a file format of an export is: which kinds it holds, and how records become its text. */
import type { Language } from '@crossquote/domain';
import type { ExportRecord } from './export-record.ts';
import type { ExportKind } from './export-records.ts';

/** `all`: every kind, one after the other. */
export type AskedKind = ExportKind | 'all';

export interface FormatOptions {
  readonly kind: AskedKind;
  /** Of the originals; null: any. */
  readonly source: Language | null;
  /** Of the translations that are shown. */
  readonly target: Language;
  /** Begins with a byte order mark, where the format knows one. */
  readonly bom: boolean;
  /** Whether the records come without the prose around quotes. */
  readonly lean: boolean;
}

export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  /** What it holds; the first is meant where none is named. */
  readonly kinds: readonly AskedKind[];
  /** Which stream of records it is written from: kind by kind, or report by report (see `reportRecords`). */
  readonly order: 'kinds' | 'reports';
  /** Whether a file has one language of originals. */
  readonly oneSource: boolean;
  /**
   * Draws on the records alone, so that what is hidden in them is hidden in the file. The same records give the same text.
   * @returns pieces of any size.
   */
  readonly write: (records: AsyncIterable<ExportRecord>, options: FormatOptions) => AsyncIterable<string>;
}
