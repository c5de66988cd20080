/** What a web server answered, as an archive keeps it. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type Fields, fieldsOf } from './header-fields.ts';

export interface AnswerHead {
  readonly status: number;
  readonly fields: Fields;
  /** Bytes before the body. */
  readonly length: number;
}

/** null: it is no answer, or its header goes on behind these bytes. */
export function answerHead(bytes: Buffer): AnswerHead | null {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1'));
  if (end === null) return null;
  const [first = '', ...lines] = bytes.toString('utf8', 0, end.index).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ +(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  return { status: Number(status), fields: fieldsOf(lines), length: end.index + end[0].length };
}

/** The kind that a field `Content-Type` names, in small letters; empty: none. */
export function kindIn(contentType: string | undefined): string {
  return /^[^;,\s]*/.exec(contentType ?? '')?.[0].toLowerCase() ?? '';
}

export function charsetIn(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/**
 * The page as a browser would save it. Some crawlers keep it unpacked and leave the fields that say how it was packed: what does not unpack is
 * taken for that.
 * @param most bytes that it may have.
 * @param isCutOff it has no end: what there is of it is unpacked.
 * @returns null: it unpacks to more, or is packed in a way that is not known here.
 */
export function answerBody(body: Buffer, fields: Fields, most: number, isCutOff = false): Buffer | null {
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? unchunked(body, isCutOff) : body;
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  return codings
    .map((coding) => coding.trim())
    .reverse()
    .reduce((packed: Buffer | null, coding) => packed && unpacked(packed, coding, most, isCutOff), whole);
}

/** As it is where the lengths in it do not fit. */
function unchunked(body: Buffer, isCutOff: boolean): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})(?:;.*)?\r?$/i.exec(body.toString('latin1', at, Math.min(feed, at + 1000)));
    if (feed === -1 && isCutOff && parts.length > 0) break;
    if (feed === -1 || size === null) return body;
    const length = Number.parseInt(size[1] ?? '', 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    at += body[at] === 13 ? 2 : 1;
  }
  return Buffer.concat(parts);
}

interface Bounds {
  readonly maxOutputLength: number;
  readonly finishFlush?: number;
}
type Unpack = (packed: Buffer, options: Bounds) => Buffer;

const UNPACK: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  // Half of the servers mean the one, half the other.
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

/** Two brackets are in every page, and in next to nothing that is packed. */
const LIKE_A_PAGE = /^\s*<[\s\S]*>/;

function unpacked(packed: Buffer, coding: string, most: number, isCutOff: boolean): Buffer | null {
  if (coding === '' || coding === 'identity') return packed;
  const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = constants;
  const finishFlush = coding === 'br' ? BROTLI_OPERATION_FLUSH : Z_SYNC_FLUSH;
  for (const unpack of UNPACK[coding] ?? []) {
    try {
      return unpack(packed, { maxOutputLength: most, ...(isCutOff && { finishFlush }) });
    } catch {
      // Packed otherwise, not packed at all, or too large.
    }
  }
  return LIKE_A_PAGE.test(packed.toString('latin1', 0, 2000).replace(/^\xef\xbb\xbf/, '')) ? packed : null;
}
