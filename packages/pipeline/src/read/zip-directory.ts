/** Where the parts of a zip file stand in it, read from its end (PKWARE APPNOTE 4.3). Numbers are little endian. */
import { InvalidInput } from '@crossquote/domain';

export interface ZipEntry {
  readonly start: number;
  readonly packed: number;
  readonly method: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

export interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
}

export const STORED = 0;
export const DEFLATED = 8;

const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 };
/** Of files beyond 4 GB or 65,535 parts: in front of the end stands where a longer one is. */
const LOCATOR = { signature: 0x07064b50, length: 20, end: 8 };
const LARGE_END = { signature: 0x06064b50, length: 56, count: 32, directory: 48 };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  checksum: 16,
  packed: 20,
  unpacked: 24,
  name: 28,
  start: 42,
};
const LOCAL = { signature: 0x04034b50, length: 30, name: 26, extra: 28 };
const LARGE_SIZES = 1;
const LONGEST_COMMENT = 65_535;

/** Stands where a number has no room and is elsewhere. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** Bytes at the end of a file that tell where its directory is. */
export const LONGEST_END = END.length + LONGEST_COMMENT + LOCATOR.length + LARGE_END.length;
export const LOCAL_HEADER = LOCAL.length;

/**
 * @param tail the file's last bytes, LONGEST_END of them or all.
 * @param size of the file.
 */
export function directoryPlace(tail: Buffer, size: number): DirectoryPlace {
  const end = endOf(tail);
  const start = tail.readUInt32LE(end + END.directory);
  const count = tail.readUInt16LE(end + END.count);
  if (start !== ELSEWHERE_32 && count !== ELSEWHERE_16) return { start, count };
  const locator = end - LOCATOR.length;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR.signature) return { start, count };
  const large = numberAt(tail, locator + LOCATOR.end) - (size - tail.length);
  if (tail.readUInt32LE(large) !== LARGE_END.signature) throw damagedZip();
  return {
    start: numberAt(tail, large + LARGE_END.directory),
    count: numberAt(tail, large + LARGE_END.count),
  };
}

/** The record at the end, which a comment may follow. */
function endOf(tail: Buffer): number {
  const earliest = Math.max(0, tail.length - END.length - LONGEST_COMMENT);
  for (let at = tail.length - END.length; at >= earliest; at--) {
    if (tail.readUInt32LE(at) === END.signature) return at;
  }
  throw damagedZip();
}

/** @param directory the file from where its directory starts. */
export function entriesIn(directory: Buffer, count: number): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let left = count; left > 0; left--) {
    if (directory.readUInt32LE(at) !== ENTRY.signature) throw damagedZip();
    const [name = 0, extra = 0, comment = 0] = [0, 2, 4].map((next) =>
      directory.readUInt16LE(at + ENTRY.name + next),
    );
    const first = at + ENTRY.length;
    const [, packed = 0, start = 0] = sizesOf(directory, at, first + name, extra);
    entries.set(directory.toString('utf8', first, first + name), {
      start,
      packed,
      method: directory.readUInt16LE(at + ENTRY.method),
      checksum: directory.readUInt32LE(at + ENTRY.checksum),
      isEncrypted: (directory.readUInt16LE(at + ENTRY.flags) & 1) === 1,
    });
    at = first + name + extra + comment;
  }
  return entries;
}

/** Unpacked, packed, and where the part starts: those without room stand among the extra fields, in this order. */
function sizesOf(directory: Buffer, entry: number, extra: number, length: number): readonly number[] {
  let at = largeSizes(directory, extra, extra + length);
  return [ENTRY.unpacked, ENTRY.packed, ENTRY.start].map((place) => {
    const own = directory.readUInt32LE(entry + place);
    if (own !== ELSEWHERE_32 || at === null) return own;
    at += 8;
    return numberAt(directory, at - 8);
  });
}

function largeSizes(directory: Buffer, from: number, end: number): number | null {
  for (let at = from; at + 4 <= end; at += 4 + directory.readUInt16LE(at + 2)) {
    if (directory.readUInt16LE(at) === LARGE_SIZES) return at + 4;
  }
  return null;
}

function numberAt(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}

/** @param header the bytes where a part starts. @returns how many of them stand before its own. */
export function localHeaderLength(header: Buffer): number {
  if (header.readUInt32LE(0) !== LOCAL.signature) throw damagedZip();
  return LOCAL.length + header.readUInt16LE(LOCAL.name) + header.readUInt16LE(LOCAL.extra);
}

export function damagedZip(): InvalidInput {
  return new InvalidInput('it is damaged: fetch or copy it again, or open it and save it anew');
}

export function encryptedZip(): InvalidInput {
  return new InvalidInput('it is encrypted: save it without a password');
}
