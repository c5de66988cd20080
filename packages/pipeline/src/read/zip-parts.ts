/**
 * The parts of a zip file, unpacked one at a time when they are asked for. Nothing is written to the disk, and no more is unpacked than
 * `most` allows, whatever the file says of its own sizes: a few kilobytes can be made to unpack to gigabytes.
 */

import { crc32, inflateRawSync } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';
import {
  DEFLATED,
  damagedZip,
  directoryPlace,
  encryptedZip,
  entriesIn,
  LOCAL_HEADER,
  LONGEST_END,
  localHeaderLength,
  STORED,
  type ZipEntry,
} from './zip-directory.ts';

export interface ZipParts {
  has(name: string): boolean;
  /** @throws InvalidInput without the file's name when the part is damaged or too large, or is not there. */
  read(name: string): Uint8Array;
}

/**
 * @param most bytes that may be unpacked of all parts together.
 * @throws InvalidInput when it is no whole zip file.
 */
export function zipParts(bytes: Uint8Array, most: number): ZipParts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = withinFile(() => entriesOf(file));
  let left = most;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw damagedZip();
      const part = withinFile(() => unpack(file, entry, left));
      left -= part.length;
      return part;
    },
  };
}

function entriesOf(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const { start, count } = directoryPlace(file.subarray(-LONGEST_END), file.length);
  return entriesIn(file.subarray(start), count);
}

function unpack(file: Buffer, entry: ZipEntry, most: number): Uint8Array {
  if (entry.isEncrypted) throw encryptedZip();
  const first = entry.start + localHeaderLength(file.subarray(entry.start, entry.start + LOCAL_HEADER));
  if (first + entry.packed > file.length) throw damagedZip();
  const part = inflated(file.subarray(first, first + entry.packed), entry.method, most);
  if (crc32(part) !== entry.checksum) throw damagedZip();
  return part;
}

function inflated(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (method !== STORED) throw damagedZip();
  if (packed.length > most) throw tooLarge();
  return packed;
}

/** What Node says of a record beyond the file's end or of a damaged stream is said in words with a fix. */
function withinFile<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damagedZip();
  }
}

function tooLarge(): InvalidInput {
  return new InvalidInput('it unpacks to more than the words of a report: save its text as .txt');
}
