/**
 * What stands first in a bundle: of every file that follows its size, its checksum and one for each few lines, so that a flipped byte is found and its
 * place named without any database. A second file holds the manifest's own checksum.
 */
import { InvalidInput, sha256 } from '@crossquote/domain';
import { z } from 'zod';
import { entryHeader, paddingOf } from './tar-entry.ts';

export const MANIFEST = 'manifest.json';
export const MANIFEST_SUM = 'manifest.sha256';
export const LEDGER_FILE = 'ledger.jsonl';

const FORMAT = 'crossquote-bundle';
const VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const bundledFile = z.strictObject({
  path: z.string().regex(/^[a-z-]{1,60}\.jsonl$/),
  bytes: count,
  lines: count,
  sha256: hash,
  /** Lines that one of `blocks` is the checksum of. */
  blockLines: z.int().min(1),
  blocks: z.array(hash),
});

const manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Whose names stand in it: `public`, `private` too, or `all`. */
  names: z.enum(['public', 'private', 'all']),
  files: z.array(bundledFile),
  /** `head`: hash of the last line; null: there is none. */
  ledger: z.strictObject({ lines: count, head: hash.nullable() }),
});

export type BundledFile = Readonly<z.infer<typeof bundledFile>>;
export type BundleManifest = Readonly<z.infer<typeof manifest>>;

export function manifestText(parts: Omit<BundleManifest, 'format' | 'version'>): string {
  const { names, files, ledger } = parts;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, names, files, ledger }, null, 1)}\n`;
}

/** @throws InvalidInput when it is none of ours. */
export function parseManifest(text: string): BundleManifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new InvalidInput('this is no manifest of a bundle of this version of Crossquote');
  }
}

/** What `manifest.sha256` holds, as sha256sum writes it. */
export function manifestSum(text: string): string {
  return `${sha256(text)}  ${MANIFEST}\n`;
}

/** Header, contents and zeros of a small entry. */
export function smallEntry(path: string, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const header = headerOf(path, bytes.length);
  return Buffer.concat([header, bytes, Buffer.alloc(paddingOf(bytes.length))]);
}

/** Our own paths are all short enough. */
export function headerOf(path: string, bytes: number): Uint8Array {
  return entryHeader(path, bytes) ?? new Uint8Array();
}
