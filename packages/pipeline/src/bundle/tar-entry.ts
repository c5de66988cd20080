/**
 * Entries of a tar archive: plain files without owner, date or rights, so that the same files give the same bytes. Only headers come
 * from a library: a whole unpacker would also know links, long names and compression, and whatever it knows a foreign archive can use.
 */
import { Header } from 'tar';

/** Everything in a tar archive is filled up to a multiple of it. */
export const BLOCK = 512;

/** Zeros at the end of an archive. */
export const END_BYTES = 2 * BLOCK;

/** @returns one block; null when the path is too long for one (about 100 + 150 characters). */
export function entryHeader(path: string, bytes: number): Buffer | null {
  const block = Buffer.alloc(BLOCK);
  const header = new Header({
    path,
    size: bytes,
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: new Date(0),
    type: 'File',
  });
  return header.encode(block, 0) ? null : block;
}

/** @returns null for anything but the header of a plain file. */
export function readEntryHeader(block: Buffer): { readonly path: string; readonly bytes: number } | null {
  const entry = readFileOrFolder(block);
  return entry === null || entry.isFolder ? null : { path: entry.path, bytes: entry.bytes };
}

/** @returns null for anything but the header of a plain file or a folder, which has no bytes. */
export function readFileOrFolder(
  block: Buffer,
): { readonly path: string; readonly bytes: number; readonly isFolder: boolean } | null {
  if (block.length < BLOCK) return null;
  const { path, size, type, cksumValid } = headerOf(block) ?? {};
  if (cksumValid !== true || (type !== 'File' && type !== 'Directory') || !path || size === undefined)
    return null;
  const isFolder = type === 'Directory';
  return Number.isSafeInteger(size) && size >= 0 ? { path, bytes: isFolder ? 0 : size, isFolder } : null;
}

/** How many zeros follow so many bytes. */
export function paddingOf(bytes: number): number {
  return (BLOCK - (bytes % BLOCK)) % BLOCK;
}

/** Header, bytes and zeros together. */
export function entryLength(bytes: number): number {
  return BLOCK + bytes + paddingOf(bytes);
}

/** The library throws on numbers that are none. */
function headerOf(block: Buffer): Header | null {
  try {
    return new Header(block, 0);
  } catch {
    return null;
  }
}
