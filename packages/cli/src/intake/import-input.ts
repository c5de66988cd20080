/** Files that come back: read as a whole where they are XML, line by line where they are JSON Lines. */
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { InvalidInput } from '@crossquote/domain';
import { MOST_OF_TRANSLATIONS } from '@crossquote/pipeline';

const unreadable = (file: string) =>
  new InvalidInput(`${file} cannot be read; check its name and permissions`);

/** As much as tells what it is. @throws InvalidInput when it cannot be read. */
export async function beginningOf(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    throw unreadable(file);
  }
}

/** @throws InvalidInput when it is larger than a file of translations may be. */
export async function wholeFile(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > MOST_OF_TRANSLATIONS)
    throw new InvalidInput(
      `${file} has ${Math.ceil(size / 1e6)} MB, more than the limit of ${MOST_OF_TRANSLATIONS / 1e6} MB; export and import one collection or language (-c, -s) at a time`,
    );
  return readFile(file);
}

/** UTF-16 code units of a line: more than any record has. */
const LONGEST_LINE = 100_000_000;

/** @throws InvalidInput when a line has no end. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1_000_000 })) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new InvalidInput(
        `${file} holds a line that is longer than any record; give a file of crossquote export`,
      );
    yield* lines;
  }
  if (rest !== '') yield rest;
}
