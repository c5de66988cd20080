/** Reads the lines of a backup, and refuses a file that is not whole. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';
import { errorField } from '../error-field.ts';

const NEWLINE = 10;

/**
 * All lines but the last, which it checks them against.
 * @returns the hash of all these lines, as the last one says it.
 * @throws InvalidInput when the file cannot be read, is no backup, or was damaged or cut.
 */
export async function* backupLines(path: string): AsyncGenerator<string, string> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const line of linesOf(path)) {
    if (held) {
      hash.update(held);
      yield held.toString('utf8', 0, held.length - 1);
    }
    held = line;
  }
  const found = hash.digest('hex');
  if (!held || sha256In(held.toString()) !== found) throw damaged(path);
  return found;
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of unpacked(path)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end + 1)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) throw damaged(path);
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const unzip = createGunzip();
  file.on('error', (error) => unzip.destroy(error));
  try {
    yield* file.pipe(unzip) as AsyncIterable<Buffer>;
  } catch (error) {
    const code = errorField(error, 'code') ?? '';
    if (code.startsWith('Z_')) throw damaged(path);
    throw new InvalidInput(`${path} cannot be read (${code}); check its name and permissions`);
  } finally {
    file.destroy();
  }
}

function sha256In(line: string): string | null {
  try {
    const { sha256 } = JSON.parse(line) as { readonly sha256?: unknown };
    return typeof sha256 === 'string' ? sha256 : null;
  } catch {
    return null;
  }
}

function damaged(path: string): InvalidInput {
  return new InvalidInput(
    `${path} is no backup of Crossquote, or was damaged or cut: copy it again, or take an earlier one`,
  );
}
