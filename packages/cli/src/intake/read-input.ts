/** One input's bytes and what stands beside it. */
import { readFile, stat } from 'node:fs/promises';
import { InvalidInput } from '@crossquote/domain';
import { MOST_BYTES } from '@crossquote/pipeline';
import type { Input } from './find-inputs.ts';

export interface RawDocument {
  readonly bytes: Uint8Array;
  /** Parsed `<file>.json`, when there is one. */
  readonly sidecar: unknown;
}

/** @throws InvalidInput with the fix when the file is gone, unreadable or too large. */
export async function readInput(input: Input): Promise<RawDocument> {
  if (input.path === null) return { bytes: await readStdin(), sidecar: undefined };
  try {
    const { size } = await stat(input.path);
    if (size > MOST_BYTES) throw new InvalidInput(tooLarge(size));
    return { bytes: await readFile(input.path), sidecar: await readSidecar(input.path) };
  } catch (error) {
    throw unreadableInput(error);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new InvalidInput(tooLarge(size));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param path of the file that it stands beside. */
export async function readSidecar(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(`${path}.json`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new InvalidInput('its sidecar .json cannot be read as JSON; mend or remove it');
  }
}

function tooLarge(size: number): string {
  const mb = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `is larger than ${mb(MOST_BYTES)} (${mb(size)}); split it into one file a report, or use JSON Lines files of fewer reports`;
}

export function unreadableInput(error: unknown): InvalidInput {
  return error instanceof InvalidInput ? error : new InvalidInput(explain(error as NodeJS.ErrnoException));
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'is not there; check the name, or whether it was moved meanwhile';
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return 'may not be read by this user; change its permissions';
  if (error.code === 'EISDIR') return 'is a folder';
  return `cannot be read (${error.code ?? 'unknown error'})`;
}
