/** A zip file of a few parts, as office documents are, for tests of what reads them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFaults {
  /** What the file says of the size of each part, unpacked. */
  readonly size?: number;
  /** Says of each part that it has a password. */
  readonly isEncrypted?: boolean;
}

/** Packages say so what they are, and have archives in them that are packed already. */
const STORED = /^mimetype$|\.gz$/;

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, faults: ZipFaults = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let start = 0;
  for (const [name, words] of Object.entries(parts)) {
    const isStored = STORED.test(name);
    const packed = isStored ? Buffer.from(words) : deflateRawSync(words);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(faults.isEncrypted === true ? 1 : 0, 2);
    shared.writeUInt16LE(isStored ? 0 : 8, 4);
    shared.writeUInt32LE(crc32(words), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(faults.size ?? Buffer.byteLength(words), 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(start, 10);
    bodies.push(Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, rest, Buffer.from(name));
    start += 30 + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(start, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end]);
}
