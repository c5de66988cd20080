/** Which reader a document goes to. */
import { InvalidInput } from '@crossquote/domain';
import { isWebArchive } from './archive/is-web-archive.ts';
import { isOpenDocument, isPdf, isZip } from './binary-kind.ts';
import { isMailbox } from './read-mailbox.ts';

export type DocumentFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json-lines'
  | 'word'
  | 'open-document'
  | 'flat-open-document'
  | 'pdf'
  | 'mail'
  | 'mailbox'
  | 'web-archive'
  | 'subtitles';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.docx': 'word',
  '.odt': 'open-document',
  '.fodt': 'flat-open-document',
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.mbox': 'mailbox',
  '.warc': 'web-archive',
  '.warc.gz': 'web-archive',
  '.wacz': 'web-archive',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
};

/** Lower-case, with the dot. */
export const supportedExtensions: readonly string[] = Object.keys(FORMATS);

/** Of any length: nothing but the page that is being read is held. */
export function isNameOfWebArchive(name: string): boolean {
  return FORMATS[extensionOf(name) ?? ''] === 'web-archive';
}

const OF_BYTES = ['word', 'open-document', 'pdf', 'mail', 'mailbox', 'web-archive'] as const;
type FormatOfBytes = (typeof OF_BYTES)[number];

/** Of what is no text as a whole: a package, a PDF, or mails, whose parts may each be in an encoding of their own. null: it is decoded first. */
export function formatOfBytes(name: string | null, bytes: Uint8Array): FormatOfBytes | null {
  const extension = extensionOf(name);
  const format = extension === undefined ? sniffBytes(bytes) : FORMATS[extension];
  return OF_BYTES.find((known) => known === format) ?? null;
}

function sniffBytes(bytes: Uint8Array): FormatOfBytes | null {
  if (isPdf(bytes)) return 'pdf';
  if (isMailbox(bytes)) return 'mailbox';
  if (isWebArchive(bytes)) return 'web-archive';
  if (isOpenDocument(bytes)) return 'open-document';
  return isZip(bytes) ? 'word' : null;
}

/**
 * By the name's extension; without one (stdin) by how the text begins. A page, a mail or subtitles are often saved under the name of a text,
 * and their tags, headers and times are no words.
 * @throws InvalidInput for an extension that no reader knows.
 */
export function documentFormat(name: string | null, text: string): DocumentFormat {
  const extension = extensionOf(name);
  const format = extension === undefined ? sniff(text) : FORMATS[extension];
  if (format === undefined) {
    throw new InvalidInput(
      `${extension} files cannot be read: give one of ${supportedExtensions.join(', ')}`,
    );
  }
  if (format !== 'text') return format;
  const seen = sniff(text);
  return seen === 'json-lines' ? 'text' : seen;
}

function extensionOf(name: string | null): string | undefined {
  return /(?:\.warc\.gz|\.[^./\\]{1,10})$/i.exec(name ?? '')?.[0].toLowerCase();
}

function sniff(text: string): DocumentFormat {
  const head = text.slice(0, 20_000).trimStart();
  const start = head.slice(0, 2000);
  if (/^(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return 'html';
  if (/^\{\s*"(text|html|body|title|id|url|language|publisher|publishedAt|date)"\s*:/.test(start))
    return 'json-lines';
  if (FLAT_OPEN_DOCUMENT.test(head)) return 'flat-open-document';
  if (SUBTITLES.test(head)) return 'subtitles';
  const header = /^[\w-]+:.*(?:\r?\n(?:[\w-]+:|[ \t]).*)*/.exec(head)?.[0] ?? '';
  return IN_EVERY_MAIL.test(header) ? 'mail' : 'text';
}

const FLAT_OPEN_DOCUMENT = /^(?:<\?xml[^<>]*>\s*)?<office:document[\s>]/;
const SUBTITLES = /^(?:WEBVTT\b.*\n|\d+\r?\n(?:\d+:)?\d\d:\d\d[,.]\d{3} --> )/;
/** A person who quotes a mail copies who wrote it and when, not this. */
const IN_EVERY_MAIL = /^(?:MIME-Version|Message-ID|Content-Transfer-Encoding):/im;
