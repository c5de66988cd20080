/** A web archive on the disk, of any length: read piece by piece, from wherever the reader asks. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ArchiveFile } from '@crossquote/pipeline';
import { unreadableInput } from './read-input.ts';

/** @throws InvalidInput with the fix when the file is gone or unreadable. */
export async function archiveOnDisk(path: string): Promise<ArchiveFile> {
  try {
    const { size } = await stat(path);
    return { size, stream: (start, end) => piecesOf(path, start, Math.min(end, size)) };
  } catch (error) {
    throw unreadableInput(error);
  }
}

async function* piecesOf(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  if (start >= end) return;
  try {
    yield* createReadStream(path, { start, end: end - 1 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadableInput(error);
  }
}
