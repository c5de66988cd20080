/** A document's bytes in, reports out: the `read` stage. Files, folders and sidecars are found by whoever calls. */
import { setImmediate } from 'node:timers/promises';
import { InvalidInput, type Language, type Report } from '@crossquote/domain';
import { decodeText } from './decode-text.ts';
import { type DocumentFormat, documentFormat, formatOfBytes } from './document-format.ts';
import type { Draft } from './draft.ts';
import { makeReport } from './make-report.ts';
import { type Metadata, NO_METADATA, parseMetadata } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

/** 20 MB: a thousand times a long report. */
export const MOST_BYTES = 20_000_000;

/** Lines of JSON Lines, or mails of a mailbox: more reports at once than any archive gives, and all are held until the last is read. */
const MOST_REPORTS = 50_000;

export interface ReadOptions {
  readonly collection: string;
  /** Wins over what sidecar, front matter, page and words say. */
  readonly language?: Language;
  readonly maxBytes?: number;
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
  /** Counted from 1. */
  readonly line: number;
  /** Tells the fix, without a word of the text. */
  readonly message: string;
}

export interface ReadResult {
  /** One, or for JSON Lines one for each good line, and for a mailbox one for each mail, in their order. */
  readonly reports: readonly Report[];
  /** By report: the bytes that its `sha256` is of. The whole document, the line of JSON Lines without its line end, or the mail of a mailbox. */
  readonly originals: readonly Uint8Array[];
  /** Lines of a JSON Lines file, and mails of a mailbox, that could not be used. */
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
  return readOne('', format, input, sidecarOf(input));
}

async function readText(input: DocumentInput, label: string): Promise<ReadResult> {
  const text = decodeText(input.bytes, label, declaredEncoding(input.bytes));
  if (text.trim() === '') throw empty(label);
  const format = documentFormat(input.name, text);
  const sidecar = sidecarOf(input);
  return format === 'json-lines' ? readLines(text, input, sidecar) : readOne(text, format, input, sidecar);
}

function sidecarOf({ sidecar }: DocumentInput): Metadata {
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

/** HTML and XML name their encoding near their start, in ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<(?:meta|\?xml)[^<>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
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
      problems.push({ line, message: `line ${line}: ${error.message}` });
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

async function readLines(
  text: string,
  { name, options }: DocumentInput,
  sidecar: Metadata,
): Promise<ReadResult> {
  const { jsonLinesOf, readJsonLine } = await import('./read-json-lines.ts');
  const { unreadFields } = await import('./unread-fields.ts');
  const read: { report: Report; original: Uint8Array }[] = [];
  const fields = new Set<string>();
  const problems: ReadProblem[] = [];
  const lines = jsonLinesOf(text);
  checkCount(lines.length, 'lines', name ?? 'stdin');
  for (const { line, raw } of lines) {
    try {
      const { draft, id, unread } = readJsonLine(raw);
      for (const field of unread) fields.add(field);
      const source = name === null ? null : normalizeText(`${name}#${id ?? line}`);
      const bytes = new TextEncoder().encode(raw);
      const language = options.language ?? null;
      const origin = { collection: options.collection, language, source, bytes, sidecar };
      read.push({ report: await makeReport(draft, origin), original: bytes });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push({ line, message: `line ${line}: ${error.message}` });
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
