import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipMembers } from './gzip-members.ts';

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function all(bytes: Buffer, length: number, most = 1e9): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const part = gzipMembers(inPieces(bytes, length), most);
  for await (const chunk of { [Symbol.asyncIterator]: () => part.chunks() }) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** With all fields that a header may have. */
function withFields(packed: Buffer): Buffer {
  const fields = Buffer.from('\x02\x00xxname\0comment\0cc', 'latin1');
  const head = Buffer.from(packed.subarray(0, 10));
  head[3] = 2 + 4 + 8 + 16;
  return Buffer.concat([head, fields, packed.subarray(10)]);
}

const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (at * at * 31 + (at >> 3)) % 251));

describe('gzipMembers', () => {
  it('unpacks members of any length and header, however the file comes in', async () => {
    const parts = [
      Buffer.from('one'),
      Buffer.alloc(0),
      noise(2_500_000),
      Buffer.alloc(3_000_000),
      Buffer.from('two'),
    ];
    const packed = Buffer.concat(
      parts.map((part, at) => (at % 2 === 0 ? withFields(gzipSync(part)) : gzipSync(part))),
    );
    for (const length of [1000, 4096, packed.length])
      expect((await all(packed, length)).equals(Buffer.concat(parts))).toBe(true);
    const small = Buffer.concat([withFields(gzipSync('one')), gzipSync('two')]);
    expect((await all(small, 1)).toString()).toBe('onetwo');
  });

  it('says of one that ends early, has another checksum or unpacks to too much that it does', async () => {
    for (const length of [100, 3_000_000]) {
      const packed = gzipSync(noise(length));
      const spoilt = Buffer.from(packed);
      spoilt[packed.length - 7] = (packed[packed.length - 7] ?? 0) ^ 1;
      await expect(all(packed.subarray(0, -1), 500)).rejects.toThrow('it is damaged or cut off here');
      await expect(all(packed.subarray(0, -9), 500)).rejects.toThrow('it is damaged or cut off here');
      await expect(all(spoilt, 500)).rejects.toThrow('it is damaged or cut off here');
      await expect(all(packed, 500, length - 1)).rejects.toThrow('it unpacks to more than any web archive');
      expect(await all(packed, 500, length)).toHaveLength(length);
    }
  });
});
