/**
 * Puts a dump of an empty database (a tar that `dumpDataDir` made) into a folder. The engine can do that itself, through its own file system, one call
 * after the other for 1,200 files: 1.2 s of processor, of which this takes a tenth.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK, entryLength, readFileOrFolder } from '@crossquote/pipeline';

/**
 * @param tar of files and folders, each folder before what is in it, paths from the folder on.
 * @param folder made where it is not there.
 * @throws what the file system says; and where the tar is none.
 */
export function unpackTemplate(tar: Uint8Array, folder: string): void {
  const bytes = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  mkdirSync(folder, { recursive: true });
  // The engine starts in no folder that others may read.
  chmodSync(folder, 0o700);
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const entry = readFileOrFolder(bytes.subarray(at, at + BLOCK));
    if (entry === null) throw new Error('the dump of an empty database is damaged');
    const path = join(folder, entry.path);
    if (entry.isFolder) mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeFileSync(path, bytes.subarray(at + BLOCK, at + BLOCK + entry.bytes), { mode: 0o600 });
    at += entryLength(entry.bytes);
  }
}
