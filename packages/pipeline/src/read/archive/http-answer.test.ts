import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './header-fields.ts';
import { answerBody, answerHead, charsetIn, kindIn } from './http-answer.ts';

const PAGE = '<html><body>The river rose.</body></html>';
const bodyOf = (body: Uint8Array | string, ...fields: readonly string[]) =>
  answerBody(Buffer.from(body), fieldsOf(fields), 1000)?.toString() ?? null;
const chunked = (...parts: readonly string[]) =>
  [...parts, ''].map((part) => `${part.length.toString(16)};x=y\r\n${part}\r\n`).join('');

describe('answerHead', () => {
  it('reads the status and the fields, whatever the line ends', () => {
    for (const end of ['\r\n', '\n']) {
      const head = ['HTTP/1.1 404 Not Found', 'X-A: 1', 'x-a: 2', ' behind', '', 'body'].join(end);
      const { status, fields, length } = answerHead(Buffer.from(head)) ?? {};
      expect([status, fields?.get('x-a'), head.slice(length)]).toEqual([404, '1', 'body']);
    }
    expect(answerHead(Buffer.from('HTTP/2 200\r\n\r\n'))?.status).toBe(200);
  });

  it('takes for none what has no end or no status', () => {
    for (const none of ['HTTP/1.1 200 OK\r\nX: y\r\n', 'X: y\r\n\r\n', '\r\n\r\n', ''])
      expect(answerHead(Buffer.from(none))).toBeNull();
  });

  it('reads the kind and the encoding that a server names', () => {
    expect(kindIn('Text/HTML; charset=x')).toBe('text/html');
    expect(kindIn(undefined)).toBe('');
    expect(charsetIn('text/html; Charset="iso-8859-1"')).toBe('iso-8859-1');
    expect(charsetIn('text/html')).toBeNull();
  });
});

describe('answerBody', () => {
  it('puts together what was sent in pieces, and leaves alone what was put together before', () => {
    const field = 'Transfer-Encoding: chunked';
    expect(bodyOf(chunked(PAGE.slice(0, 20), PAGE.slice(20)), field)).toBe(PAGE);
    expect(bodyOf(PAGE, field)).toBe(PAGE);
    expect(bodyOf(`5\r\n${PAGE}`, field)).toBe(`5\r\n${PAGE}`);
    expect(bodyOf(chunked(PAGE))).toBe(chunked(PAGE));
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['X-GZIP', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
  ])('unpacks %s, and leaves alone what was unpacked before', (coding, packed) => {
    expect(bodyOf(packed, `Content-Encoding: ${coding}`)).toBe(PAGE);
    expect(bodyOf(`\ufeff ${PAGE}`, `Content-Encoding: ${coding}`)).toBe(`\ufeff ${PAGE}`);
  });

  it('unpacks of a page that is cut off what there is of it, where that is known', () => {
    const long = `<html>${Array.from({ length: 200 }, (_, at) => `${at} ${(at * 7919) % 1000}`).join(' ')}`;
    const begun = (body: Uint8Array, field: string) =>
      answerBody(Buffer.from(body.subarray(0, -200)), fieldsOf([field]), 10_000, true)?.toString();
    for (const [coding, packed] of [
      ['gzip', gzipSync(long)],
      ['deflate', deflateSync(long)],
      ['deflate', deflateRawSync(long)],
      ['br', brotliCompressSync(long)],
    ] as const) {
      const start = begun(packed, `Content-Encoding: ${coding}`) ?? '';
      expect([coding, start.length > 100, long.startsWith(start)]).toEqual([coding, true, true]);
    }
    expect(bodyOf(gzipSync(long).subarray(0, -200), 'Content-Encoding: gzip')).toBeNull();
    const pieces = Buffer.from(`${chunked(long, long).slice(0, -7)}3`);
    expect(answerBody(pieces, fieldsOf(['Transfer-Encoding: chunked']), 10_000, true)?.toString()).toBe(
      long + long,
    );
  });

  it('refuses what unpacks to more than a page has, or is packed in a way that it does not know', () => {
    expect(bodyOf(gzipSync('x'.repeat(1001)), 'Content-Encoding: gzip')).toBeNull();
    expect(bodyOf(Buffer.from('28b52ffd2400', 'hex'), 'Content-Encoding: zstd')).toBeNull();
    expect(bodyOf(gzipSync(PAGE).subarray(0, 20), 'Content-Encoding: gzip')).toBeNull();
  });
});
