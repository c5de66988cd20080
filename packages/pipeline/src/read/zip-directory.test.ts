import { describe, expect, it } from 'vitest';
import { directoryPlace, entriesIn } from './zip-directory.ts';

const number = (value: number, bytes: 2 | 4 | 8) => {
  const written = Buffer.alloc(8);
  written.writeBigUInt64LE(BigInt(value));
  return written.subarray(0, bytes);
};
const GB_5 = 5_000_000_000;
const END = Buffer.concat([
  Buffer.from('PK\x05\x06'),
  Buffer.alloc(4),
  number(0xffff, 2),
  number(0xffff, 2),
  number(0xffffffff, 4),
  number(0xffffffff, 4),
  number(0, 2),
]);

describe('the directory of a zip file', () => {
  it('is found in a file of more than 4 GB', () => {
    const large = Buffer.concat([
      Buffer.from('PK\x06\x06'),
      Buffer.alloc(28),
      number(70_000, 8),
      number(100, 8),
      number(GB_5, 8),
    ]);
    const locator = Buffer.concat([
      Buffer.from('PK\x06\x07'),
      number(0, 4),
      number(GB_5 + 100, 8),
      number(1, 4),
    ]);
    const tail = Buffer.concat([Buffer.alloc(9), large, locator, END]);
    const size = GB_5 + 91 + tail.length;
    expect(directoryPlace(tail, size)).toEqual({ start: GB_5, count: 70_000 });
    expect(() => directoryPlace(tail, size + 1)).toThrow(/^it is damaged/);
    expect(directoryPlace(END, END.length)).toEqual({ start: 0xffffffff, count: 0xffff });
  });

  it('says where a part of more than 4 GB stands', () => {
    const entry = (unpacked: number, extra: Buffer) =>
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.alloc(16),
        number(0xffffffff, 4),
        number(unpacked, 4),
        number(1, 2),
        number(extra.length, 2),
        Buffer.alloc(10),
        number(0xffffffff, 4),
        Buffer.from('a'),
        extra,
      ]);
    const another = Buffer.concat([number(0x5455, 2), number(1, 2), Buffer.alloc(1)]);
    const sizes = (...all: readonly number[]) =>
      Buffer.concat([
        another,
        number(1, 2),
        number(8 * all.length, 2),
        ...all.map((size) => number(size, 8)),
      ]);
    for (const directory of [entry(0xffffffff, sizes(9, GB_5, GB_5 + 1)), entry(9, sizes(GB_5, GB_5 + 1))])
      expect(entriesIn(directory, 1).get('a')).toMatchObject({ packed: GB_5, start: GB_5 + 1 });
    expect(entriesIn(entry(9, another), 1).get('a')).toMatchObject({ packed: 0xffffffff });
  });
});
