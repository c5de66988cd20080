/** Reads an archive from front to back, once, in pieces that are let go of, and keeps the checksum of all that was read. */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

const CHUNK = 256 * 1024;

export interface ArchiveReader {
  /** Of the whole file. */
  readonly bytes: number;
  /** The next so many bytes, or what is left of them. For small things: it is held in memory. */
  take(bytes: number): Promise<Buffer>;
  /** The next so many bytes in pieces, which the caller must not keep; ends early where the file does. */
  stream(bytes: number): AsyncGenerator<Buffer>;
  /** Lower-case hex, of what was read. Call once. */
  sha256(): string;
  close(): Promise<void>;
}

/** @throws the system's error when the file cannot be opened, `EISDIR` for a folder. */
export async function openArchive(file: string): Promise<ArchiveReader> {
  const handle = await open(file, 'r');
  const stat = await handle.stat();
  if (!stat.isFile()) {
    await handle.close();
    throw Object.assign(new Error('not a plain file'), { code: 'EISDIR' });
  }
  const hash = createHash('sha256');
  const stream = (bytes: number) => piecesOf(handle, bytes, (piece) => void hash.update(piece));
  return {
    bytes: stat.size,
    stream,
    take: async (bytes) => {
      const pieces: Buffer[] = [];
      for await (const piece of stream(Math.min(bytes, stat.size))) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    sha256: () => hash.digest('hex'),
    close: () => handle.close(),
  };
}

async function* piecesOf(
  handle: FileHandle,
  bytes: number,
  onPiece: (piece: Buffer) => void,
): AsyncGenerator<Buffer> {
  for (let left = bytes; left > 0; ) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, left));
    // Without a position it reads on from where it stopped.
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return;
    const piece = buffer.subarray(0, bytesRead);
    onPiece(piece);
    left -= bytesRead;
    yield piece;
  }
}
