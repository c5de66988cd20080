/**
 * The parts of a zip file, unpacked one at a time when they are asked for. Nothing is written to the disk, and no more is unpacked than
 * `most` allows, whatever the file says of its own sizes: a few kilobytes can be made to unpack to gigabytes.
 */

import { crc32, inflateRawSync } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';

export interface ZipParts {
  has(name: string): boolean;
  /** @throws InvalidInput without the file's name when the part is damaged or too large, or is not there. */
  read(name: string): Uint8Array;
}

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly method: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

/** Where things stand in the records of the format (PKWARE APPNOTE 4.3); numbers are little endian. */
const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  checksum: 16,
  packed: 20,
  name: 28,
  start: 42,
};
const LOCAL = { signature: 0x04034b50, length: 30, name: 26, extra: 28 };
const LONGEST_COMMENT = 65_535;

const STORED = 0;
const DEFLATED = 8;

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
      if (entry === undefined) throw damaged();
      const part = withinFile(() => unpack(file, entry, left));
      left -= part.length;
      return part;
    },
  };
}

function entriesOf(file: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(file);
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + END.directory);
  for (let left = file.readUInt16LE(end + END.count); left > 0; left--) {
    if (file.readUInt32LE(at) !== ENTRY.signature) throw damaged();
    const [name, extra, comment] = [0, 2, 4].map((next) => file.readUInt16LE(at + ENTRY.name + next));
    const first = at + ENTRY.length;
    entries.set(file.toString('utf8', first, first + (name ?? 0)), {
      start: file.readUInt32LE(at + ENTRY.start),
      packed: file.readUInt32LE(at + ENTRY.packed),
      method: file.readUInt16LE(at + ENTRY.method),
      checksum: file.readUInt32LE(at + ENTRY.checksum),
      isEncrypted: (file.readUInt16LE(at + ENTRY.flags) & 1) === 1,
    });
    at = first + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The record at the end, which a comment may follow. */
function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - END.length - LONGEST_COMMENT);
  for (let at = file.length - END.length; at >= earliest; at--) {
    if (file.readUInt32LE(at) === END.signature) return at;
  }
  throw damaged();
}

function unpack(file: Buffer, entry: Entry, most: number): Uint8Array {
  if (entry.isEncrypted) throw new InvalidInput('it is encrypted: save it without a password');
  if (file.readUInt32LE(entry.start) !== LOCAL.signature) throw damaged();
  const [name, extra] = [LOCAL.name, LOCAL.extra].map((place) => file.readUInt16LE(entry.start + place));
  const first = entry.start + LOCAL.length + (name ?? 0) + (extra ?? 0);
  if (first + entry.packed > file.length) throw damaged();
  const part = inflated(file.subarray(first, first + entry.packed), entry.method, most);
  if (crc32(part) !== entry.checksum) throw damaged();
  return part;
}

function inflated(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (method !== STORED) throw damaged();
  if (packed.length > most) throw tooLarge();
  return packed;
}

/** What Node says of a record beyond the file's end or of a damaged stream is said in words with a fix. */
function withinFile<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

function damaged(): InvalidInput {
  return new InvalidInput('it is damaged: fetch or copy it again, or open it and save it anew');
}

function tooLarge(): InvalidInput {
  return new InvalidInput('it unpacks to more than the words of a report: save its text as .txt');
}
