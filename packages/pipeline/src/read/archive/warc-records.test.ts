import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { warcOf } from '../../testing/warc-of.ts';
import { warcRecords } from './warc-records.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const ARCHIVE = warcOf(
  { type: 'warcinfo', block: 'software: test\r\n' },
  {
    url: 'https://a.example/',
    fields: { 'X-Long': 'one\r\n two' },
    block: 'WARC/1.1\r\nnot a record\r\n\r\n',
  },
  { type: 'metadata', block: '' },
);

async function told(bytes: Uint8Array, size: number, most = 1000) {
  const all: unknown[] = [];
  for await (const record of warcRecords(inPieces(bytes, size), { record: 0 })) {
    const { number, fields, length } = record;
    const words = String(await record.take(most));
    all.push([number, fields.get('warc-type'), fields.get('x-long'), length, words]);
  }
  return all;
}

const DAMAGED = 'it is damaged or cut off here: fetch or copy it again';

/** How many records were read to their ends, and what was said then. */
async function readIn(bytes: Uint8Array) {
  let given = 0;
  try {
    for await (const record of warcRecords(inPieces(bytes, 50), { record: 0 })) {
      await record.take(record.length);
      given++;
    }
    return { given, said: '' };
  } catch (error) {
    return { given, said: (error as Error).message };
  }
}

describe('warcRecords', () => {
  it('gives each record with its fields and bytes, however the stream is cut, and however much of one is read', async () => {
    for (const size of [1, 7, 64, 10_000]) {
      expect(await told(ARCHIVE, size)).toEqual([
        [1, 'warcinfo', undefined, 16, 'software: test\r\n'],
        [2, 'response', 'one two', 26, 'WARC/1.1\r\nnot a record\r\n\r\n'],
        [3, 'metadata', undefined, 0, ''],
      ]);
      expect(await told(ARCHIVE, size, 4)).toEqual([
        [1, 'warcinfo', undefined, 16, 'soft'],
        [2, 'response', 'one two', 26, 'WARC'],
        [3, 'metadata', undefined, 0, ''],
      ]);
    }
  });

  it('lets go of the file where whoever reads wants no more', async () => {
    let isOpen = true;
    async function* chunks() {
      try {
        yield ARCHIVE;
        yield ARCHIVE;
      } finally {
        isOpen = false;
      }
    }
    for await (const _ of warcRecords(chunks(), { record: 0 })) break;
    expect(isOpen).toBe(false);
  });

  it('says of an archive that ends in a record that it is damaged, and gives what stands before', async () => {
    const second = ARCHIVE.indexOf('WARC/1.1', 10);
    const third = ARCHIVE.indexOf('WARC/1.1', ARCHIVE.indexOf('not a record'));
    for (let length = 1; length < third; length++) {
      const isBetween = length >= second - 4 && length <= second;
      const isWhole = isBetween || length >= third - 4;
      const given = (length >= second - 4 ? 1 : 0) + (length >= third - 4 ? 1 : 0);
      expect(await readIn(ARCHIVE.subarray(0, length))).toEqual({ given, said: isWhole ? '' : DAMAGED });
    }
  });

  it.each([
    ['The river rose.\n'],
    ['X: y\r\nContent-Length: 0\r\n\r\n'],
    ['WARC/1.1\r\nContent-Length: -1\r\n\r\n'],
    ['WARC/1.1\r\nContent-Length: 0.5\r\n\r\nx'],
    ['WARC/1.1\r\nContent-Length: 1e99\r\n\r\n'],
    ['WARC/1.1\r\nWARC-Type: response\r\n\r\n'],
    [`WARC/1.1\r\nX: ${'x'.repeat(200_000)}\r\nContent-Length: 0\r\n\r\n`],
    ['\n'.repeat(200_000)],
  ])('refuses what is no record: %.40j', async (content) => {
    const all = told(Buffer.from(content), 5000);
    await expect(all).rejects.toThrow(InvalidInput);
  });
});
