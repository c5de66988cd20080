/**
 * Puts a dump of an empty database (a tar that `dumpDataDir` made) into a folder. The engine can do that itself, through its own file system, one call
 * after the other for 1,200 files: 1.2 s of processor, of which this takes a tenth.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK, entryLength } from '@crossquote/pipeline';

/** Where a header has its fields, in bytes: POSIX ustar. */
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const TYPE = 156;
const PREFIX = [345, 500] as const;

const FOLDER = '5';

/**
 * @param tar of files and folders, each folder before what is in it, paths from the folder on.
 * @param folder made where it is not there.
 * @throws what the file system says.
 */
export function unpackTemplate(tar: Uint8Array, folder: string): void {
  const bytes = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  mkdirSync(folder, { recursive: true });
  // The engine starts in no folder that others may read.
  chmodSync(folder, 0o700);
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + BLOCK);
    const path = join(folder, `${text(header, PREFIX)}/${text(header, NAME)}`);
    const size = Number.parseInt(text(header, SIZE), 8);
    const isFolder = String.fromCharCode(header[TYPE] ?? 0) === FOLDER;
    if (isFolder) mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeFileSync(path, bytes.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o600 });
    at += entryLength(size);
  }
}

/** Fields end at a zero, or where the next one begins. */
function text(header: Buffer, [start, end]: readonly [number, number]): string {
  const field = header.subarray(start, end);
  const zero = field.indexOf(0);
  return field.toString('utf8', 0, zero === -1 ? field.length : zero);
}
