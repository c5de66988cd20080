/** A document's bytes in, reports out: the `read` stage. Files, folders and sidecars are found by whoever calls. */
import { setImmediate } from 'node:timers/promises';
import { InvalidInput, type Language, type Report } from '@crossquote/domain';
import type { ArchiveFile } from './archive/archive-source.ts';
import type { ArchiveItem } from './archive/read-web-archive.ts';
import { declaredEncoding, decodeText } from './decode-text.ts';
import { type DocumentFormat, documentFormat, formatOfBytes } from './document-format.ts';
import type { Draft } from './draft.ts';
import { makeReport } from './make-report.ts';
import { type Metadata, NO_METADATA, parseMetadata } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

/** 20 MB: a thousand times a long report. */
export const MOST_BYTES = 20_000_000;

/** Lines of JSON Lines, mails of a mailbox, or pages of a web archive: more reports at once than any archive gives, and all are held until the last is read. */
const MOST_REPORTS = 50_000;

/** As many times the size that a document may have are held of a web archive that is not on the disk: its pages, until the last is read. */
const TIMES_HELD = 5;

export interface ReadOptions {
  readonly collection: string;
  /** Wins over what sidecar, front matter, page and words say. */
  readonly language?: Language;
  readonly maxBytes?: number;
  /** What ids are made with (`idKeyOf`); left out or null: with nothing. */
  readonly idKey?: string | null;
}

export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** The file's name inside the added folder; null for stdin. */
  readonly name: string | null;
  /** What `<file>.json` holds, parsed. */
  readonly sidecar?: unknown;
  readonly options: ReadOptions;
}

export interface ReadProblem {
  /** Of the file, or the record of a web archive; counted from 1. */
  readonly line: number;
  /** The same in words: `line 3`, `record 3`. The message begins with it. */
  readonly place: string;
  /** Tells the fix, without a word of the text. */
  readonly message: string;
}

export interface ReadResult {
  /** One, or for JSON Lines one for each good line, for a mailbox one for each mail, and for a web archive one for each page, in their order. */
  readonly reports: readonly Report[];
  /** By report: the bytes that its `sha256` is of. The whole document, the line of JSON Lines without its line end, the mail of a mailbox, or the page as a browser would save it. */
  readonly originals: readonly Uint8Array[];
  /** Lines of a JSON Lines file, mails of a mailbox and pages of a web archive that could not be used. */
  readonly problems: readonly ReadProblem[];
  /** What of the document is in none of the reports (a mail's attachments, fields that are not read), and what to do about that; null: nothing. */
  readonly leftOut: string | null;
  /** The same by report: what is said of the whole document stands with the first. */
  readonly leftOutBy: readonly (string | null)[];
}

/**
 * The same bytes, name and options always give the same reports.
 * @throws InvalidInput when the document as a whole cannot be read; the message tells the fix.
 */
export async function readDocument(input: DocumentInput): Promise<ReadResult> {
  const label = input.name ?? 'stdin';
  checkSize(input, label);
  const format = formatOfBytes(input.name, input.bytes);
  if (format === null) return readText(input, label);
  if (format === 'mailbox') return readMailbox(input, label, sidecarOf(input));
  if (format === 'web-archive') return readArchive(input, label);
  return readOne('', format, input, sidecarOf(input));
}

async function readText(input: DocumentInput, label: string): Promise<ReadResult> {
  const text = decodeText(input.bytes, label, declaredEncoding(input.bytes));
  if (text.trim() === '') throw empty(label);
  const format = documentFormat(input.name, text);
  const sidecar = sidecarOf(input);
  return format === 'json-lines' ? readLines(text, input, sidecar) : readOne(text, format, input, sidecar);
}

function sidecarOf({ sidecar }: Pick<DocumentInput, 'sidecar'>): Metadata {
  return sidecar === undefined ? NO_METADATA : parseMetadata(sidecar, 'the sidecar file');
}

function empty(label: string): InvalidInput {
  return new InvalidInput(`${label} is empty: give a file with the words of a report`);
}

function checkSize({ bytes, options }: DocumentInput, label: string): void {
  if (bytes.length === 0) throw empty(label);
  const most = options.maxBytes ?? MOST_BYTES;
  if (bytes.length <= most) return;
  const size = (bytes.length / 1e6).toFixed(1);
  throw new InvalidInput(
    `${label} has ${size} MB, more than the limit of ${most / 1e6} MB: split it into one file a report`,
  );
}

function checkCount(count: number, what: string, label: string): void {
  if (count <= MOST_REPORTS) return;
  const [has, most] = [count, MOST_REPORTS].map((number) => number.toLocaleString('en'));
  throw new InvalidInput(`${label} has ${has} ${what}, more than the limit of ${most}: split it`);
}

async function readOne(
  text: string,
  format: DocumentFormat,
  { bytes, name, options }: DocumentInput,
  sidecar: Metadata,
): Promise<ReadResult> {
  const draft = await readDraft(text, bytes, format);
  const language = options.language ?? null;
  const report = await makeReport(draft, {
    collection: options.collection,
    language,
    source: name,
    bytes,
    idKey: options.idKey ?? null,
    sidecar,
  });
  const leftOut = draft.leftOut ?? null;
  return { reports: [report], originals: [bytes], problems: [], leftOut, leftOutBy: [leftOut] };
}

/** Readers of markup are loaded when the first such document comes: together they take about 300 ms. */
async function readDraft(text: string, bytes: Uint8Array, format: DocumentFormat): Promise<Draft> {
  if (format === 'word') return (await import('./read-word.ts')).readWord(bytes);
  if (format === 'open-document') return (await import('./read-open-document.ts')).readOpenDocument(bytes);
  if (format === 'flat-open-document')
    return (await import('./read-open-document.ts')).readFlatOpenDocument(text);
  if (format === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  if (format === 'mail') return (await import('./read-mail.ts')).readMail(bytes);
  if (format === 'subtitles') return (await import('./read-subtitles.ts')).readSubtitles(text);
  if (format === 'html') return (await import('./read-html.ts')).readHtml(text);
  if (format === 'markdown') return (await import('./read-markdown.ts')).readMarkdown(text);
  return (await import('./read-plain-text.ts')).readPlainText(text);
}

function atLine(line: number, message: string): ReadProblem {
  return { line, place: `line ${line}`, message: `line ${line}: ${message}` };
}

/** Each mail is a report, by the bytes that it would have as a file of its own. */
async function readMailbox(input: DocumentInput, label: string, sidecar: Metadata): Promise<ReadResult> {
  const { mailsOfBox } = await import('./read-mailbox.ts');
  const mails = mailsOfBox(input.bytes);
  if (mails.length === 0)
    throw new InvalidInput(`${label} is no mailbox: save its mails as .eml, or its text as .txt`);
  checkCount(mails.length, 'mails', label);
  const read: ReadResult[] = [];
  const problems: ReadProblem[] = [];
  for (const [index, { line, bytes }] of mails.entries()) {
    const name = input.name === null ? null : `${input.name}#${index + 1}`;
    // A box may hold tens of thousands, and others wait meanwhile.
    await setImmediate();
    try {
      read.push(await readOne('', 'mail', { ...input, bytes, name }, sidecar));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(atLine(line, error.message));
    }
  }
  const withMore = read.filter(({ leftOut }) => leftOut !== null).length;
  return {
    reports: read.flatMap(({ reports }) => reports),
    originals: read.flatMap(({ originals }) => originals),
    problems,
    leftOut:
      withMore === 0
        ? null
        : `read without what is attached to ${withMore} of its ${mails.length} mails: add that as files of their own`,
    leftOutBy: read.flatMap(({ leftOutBy }) => leftOutBy),
  };
}

/** A web archive that is there as a whole; one on the disk may be of any length (`readArchiveFile`). */
async function readArchive(input: DocumentInput, label: string): Promise<ReadResult> {
  const { archiveFile } = await import('./archive/archive-source.ts');
  const read: Extract<ArchiveItem, { kind: 'report' }>[] = [];
  const problems: ReadProblem[] = [];
  let rest: string | null = null;
  const mostHeld = TIMES_HELD * (input.options.maxBytes ?? MOST_BYTES);
  let held = 0;
  for await (const item of readArchiveFile({ ...input, file: archiveFile(input.bytes) })) {
    if (item.kind === 'report') {
      read.push(item);
      held += item.original.length;
      if (held > mostHeld)
        throw new InvalidInput(
          `${label} unpacks to more than ${mostHeld / 1e6} MB of pages: add it with crossquote add as a file, or split it`,
        );
    } else if (item.kind === 'problem') problems.push(problemAt(item));
    else rest = item.leftOut;
  }
  const leftOutBy = read.map(({ leftOut }, i) => bothOf(i === 0 ? rest : null, leftOut));
  return {
    reports: read.map(({ report }) => report),
    originals: read.map(({ original }) => original),
    problems,
    leftOut: rest,
    leftOutBy,
  };
}

function problemAt({ record, message }: Extract<ArchiveItem, { kind: 'problem' }>): ReadProblem {
  return { line: record, place: `record ${record}`, message };
}

function bothOf(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join('; ') || null;
}

export interface ArchiveFileInput extends Pick<DocumentInput, 'name' | 'sidecar' | 'options'> {
  readonly file: ArchiveFile;
}

/**
 * The pages of a web archive, one after the other, each let go before the next is read.
 * @throws InvalidInput when there is no page in it.
 */
export async function* readArchiveFile(input: ArchiveFileInput): AsyncGenerator<ArchiveItem> {
  const { readWebArchive } = await import('./archive/read-web-archive.ts');
  const { collection, language = null, maxBytes: mostBytes = MOST_BYTES, idKey = null } = input.options;
  const { file, name } = input;
  const limits = { mostBytes, mostPages: MOST_REPORTS };
  yield* readWebArchive({ file, name, sidecar: sidecarOf(input), collection, language, idKey, ...limits });
}

async function readLines(
  text: string,
  { name, options }: DocumentInput,
  sidecar: Metadata,
): Promise<ReadResult> {
  const { isExported, jsonLinesOf, readJsonLine } = await import('./read-json-lines.ts');
  const { unreadFields } = await import('./unread-fields.ts');
  const read: { report: Report; original: Uint8Array }[] = [];
  const fields = new Set<string>();
  const problems: ReadProblem[] = [];
  const lines = jsonLinesOf(text);
  checkCount(lines.length, 'lines', name ?? 'stdin');
  if (isExported(lines[0]?.raw ?? ''))
    throw new InvalidInput('is an export of Crossquote, and no reports: crossquote import takes it back');
  for (const { line, raw } of lines) {
    try {
      const { draft, id, unread } = readJsonLine(raw);
      for (const field of unread) fields.add(field);
      const source = name === null ? null : normalizeText(`${name}#${id ?? line}`);
      const bytes = new TextEncoder().encode(raw);
      const { collection, language = null, idKey = null } = options;
      const origin = { collection, language, source, bytes, idKey, sidecar };
      read.push({ report: await makeReport(draft, origin), original: bytes });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(atLine(line, error.message));
    }
  }
  const leftOut = unreadFields([...fields]);
  return {
    reports: read.map(({ report }) => report),
    originals: read.map(({ original }) => original),
    problems,
    leftOut,
    leftOutBy: read.map((_, i) => (i === 0 ? leftOut : null)),
  };
}
