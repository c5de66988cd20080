/** Writes a result of any length to standard output (`-o -` too) or to the file named with `-o`, no faster than it is taken. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Unavailable } from '@crossquote/domain';
import type { VerbContext } from './verb.ts';

/**
 * A file is written beside its place and put there when it is whole.
 * @throws Unavailable when it cannot be written.
 */
export async function writeOut(
  pieces: AsyncIterable<string>,
  { args, terminal }: VerbContext,
): Promise<void> {
  const file = fileNamed({ args });
  if (file !== null) return writeFile(pieces, file);
  for await (const piece of pieces) await terminal.write(piece);
}

/** @returns null: it goes to standard output. */
export function fileNamed({ args }: Pick<VerbContext, 'args'>): string | null {
  const file = args['output'];
  return typeof file === 'string' && file !== '-' ? file : null;
}

async function writeFile(pieces: AsyncIterable<string>, file: string): Promise<void> {
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  try {
    await once(stream, 'open');
    await pipeline(Readable.from(pieces), stream);
    await rename(part, file);
  } catch (error) {
    stream.destroy();
    await rm(part, { force: true });
    if (!isOfDisk(error)) throw error;
    throw new Unavailable(
      `cannot write ${file} (${error.code}); check the folder, its permissions and the space on the disk`,
    );
  }
}

/** What the file system says, and not what the records' reader did. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
