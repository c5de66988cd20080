/** A web archive of a few records, as crawlers write them, for tests of what reads them. */
import { gzipSync } from 'node:zlib';

export interface RecordOfWarc {
  readonly type?: string;
  readonly url?: string;
  /** Of the record, beside those that each has. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
}

export function warcOf(...records: readonly RecordOfWarc[]): Buffer {
  return Buffer.concat(records.map(recordOf));
}

/** Each record packed by itself, as the format wants it. */
export function packedWarcOf(...records: readonly RecordOfWarc[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(recordOf(record))));
}

function recordOf({ type = 'response', url, fields = {}, block }: RecordOfWarc): Buffer {
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Date': '2024-02-01T10:00:00Z',
    ...(url !== undefined && { 'WARC-Target-URI': url }),
    'Content-Length': String(Buffer.byteLength(block)),
    ...fields,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);
}

/** What a server answered: a page, unless the fields say otherwise. */
export function answerOf(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html', ...fields }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}
