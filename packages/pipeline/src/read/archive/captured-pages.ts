/** The pages and PDFs of a web archive that were answered with 200, each with its address; all else is counted and passed over unread. */
import { InvalidInput } from '@crossquote/domain';
import { type ArchiveFile, archiveParts, askedAddress } from './archive-source.ts';
import { answerBody, answerHead, charsetIn, kindIn } from './http-answer.ts';
import { type LeftInArchive, type LeftKind, leftKindOf } from './left-in-archive.ts';
import { type Place, type WarcRecord, warcRecords } from './warc-records.ts';

export interface CapturedPage {
  readonly kind: 'page';
  /** Counted from 1, through all files of a package. */
  readonly record: number;
  readonly url: string;
  readonly isPdf: boolean;
  /** As a browser would save the page. */
  readonly bytes: Buffer;
  /** That the server named. */
  readonly charset: string | null;
  /** The crawler stopped before the page's end. */
  readonly isCutOff: boolean;
}

export interface BadRecord {
  readonly kind: 'problem';
  readonly record: number;
  /** Tells the fix, without a word of the archive. */
  readonly message: string;
}

/** Of the lines in front of an answer; what is not read of them belongs to the body. */
const MOST_HEAD = 100_000;

interface Capture {
  readonly url: string;
  readonly type: string | undefined;
  /** What of the record was read while its head was looked for. */
  readonly begun: Buffer;
  readonly fields: ReadonlyMap<string, string>;
}

interface Seen {
  readonly left: LeftInArchive;
  /** Addresses that somebody looked at; null: every page counts. */
  readonly listed: Set<string> | null;
  /** By the archive's own account of their words. */
  readonly digests: Set<string>;
}

/**
 * @param mostBytes of a page.
 * @throws InvalidInput when it is no web archive at all.
 */
export async function* capturedPages(
  file: ArchiveFile,
  left: LeftInArchive,
  mostBytes: number,
): AsyncGenerator<CapturedPage | BadRecord> {
  const { parts, pages } = await archiveParts(file);
  const seen: Seen = { left, listed: pages && new Set(pages), digests: new Set() };
  const place: Place = { record: 0 };
  for (const open of parts) {
    const part = await open();
    try {
      let isDamaged = true;
      while (isDamaged) {
        try {
          for await (const record of warcRecords(part.chunks(), place)) {
            const found = await pageIn(record, seen, mostBytes);
            if (found !== null) yield found;
          }
          // Behind the last record none was found.
          place.record--;
          isDamaged = false;
        } catch (error) {
          if (!(error instanceof InvalidInput)) throw error;
          if (parts.length === 1 && place.record === 1) throw new InvalidInput(NO_ARCHIVE);
          yield { kind: 'problem', record: place.record, message: error.message };
          isDamaged = await part.resume();
        }
      }
    } finally {
      await part.close();
    }
  }
}

const NO_ARCHIVE =
  'it is no web archive, or damaged at its start: fetch or copy it again, or save its pages as .html';

async function pageIn(
  record: WarcRecord,
  seen: Seen,
  mostBytes: number,
): Promise<CapturedPage | BadRecord | null> {
  const capture = await captureIn(record, seen);
  if (capture === null) return null;
  const problem = (message: string) => ({ kind: 'problem' as const, record: record.number, message });
  const limit = `more than the limit of ${mostBytes / 1e6} MB: save it as .html, without what is not needed`;
  if (record.length > mostBytes) return problem(`it has ${(record.length / 1e6).toFixed(1)} MB, ${limit}`);
  const whole = Buffer.concat([capture.begun, await record.take(record.length)]);
  const isCutOff = record.fields.has('warc-truncated');
  const bytes = answerBody(whole, capture.fields, mostBytes, isCutOff);
  if (bytes === null) return problem(`it is packed in a way that is not known here, or has ${limit}`);
  return {
    kind: 'page',
    record: record.number,
    url: capture.url,
    bytes,
    isPdf: kindIn(capture.type) === PDF,
    charset: charsetIn(capture.type),
    isCutOff,
  };
}

/** null: the record is no page, and is counted as what it is. */
async function captureIn(record: WarcRecord, seen: Seen): Promise<Capture | null> {
  const url = record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  if (!/^https?:/i.test(url)) return null;
  const type = record.fields.get('warc-type')?.toLowerCase();
  if (type === 'resource') return resourceIn(record, url, seen);
  if (type !== 'response' && type !== 'revisit') return null;
  const head = await record.take(MOST_HEAD);
  const answer = answerHead(head);
  if (answer === null) return count(seen, type === 'revisit' ? 'again' : 'other');
  const { status, fields, length } = answer;
  if (status !== 200) return elsewhere(status, url, fields.get('location'), seen);
  const contentType = fields.get('content-type');
  const kind = kindIn(contentType);
  const digest = record.fields.get('warc-payload-digest');
  if (type === 'revisit') return revisit(kind, digest, seen);
  if (!isWanted(kind, url, seen)) return null;
  if (digest !== undefined) seen.digests.add(digest);
  return { url, type: contentType, begun: head.subarray(length), fields };
}

/** What was kept without a server's answer around it. */
function resourceIn({ fields }: WarcRecord, url: string, seen: Seen): Capture | null {
  const type = fields.get('content-type');
  if (!isWanted(kindIn(type), url, seen)) return null;
  return { url, type, begun: Buffer.alloc(0), fields: new Map() };
}

const PDF = 'application/pdf';
const WITH_WORDS: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', PDF]);

function isWanted(kind: string, url: string, { listed, left }: Seen): boolean {
  const hasWords = WITH_WORDS.has(kind);
  const isListed = listed?.has(askedAddress(url)) ?? true;
  if (!hasWords || (!isListed && kind === PDF)) left.count(leftKindOf(kind));
  else if (!isListed) left.count('frame');
  return hasWords && isListed;
}

/** The list of pages may name where somebody went, and not where they were sent. */
function elsewhere(status: number, url: string, location: string | undefined, seen: Seen): null {
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && location !== undefined && seen.listed?.has(askedAddress(url)) === true) {
    if (URL.canParse(location, url)) seen.listed.add(askedAddress(new URL(location, url).href));
  }
  return count(seen, isRedirect ? 'redirect' : 'failure');
}

/** Has no words of its own: they were the same as at an earlier capture, which this archive has or another. */
function revisit(kind: string, digest: string | undefined, seen: Seen): null {
  if (!WITH_WORDS.has(kind)) return count(seen, leftKindOf(kind));
  return count(seen, digest === undefined || seen.digests.has(digest) ? 'again' : 'elsewhere');
}

function count({ left }: Seen, kind: LeftKind): null {
  left.count(kind);
  return null;
}
