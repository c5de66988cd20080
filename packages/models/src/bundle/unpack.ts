/** Takes one model's files out of an archive, each of which must be the next one that the index promises, with its size and checksum. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { BLOCK, paddingOf, readEntryHeader } from '@crossquote/pipeline';
import { type ModelFile, readManifest } from '../manifest/model-manifest.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { archivePath, type BundledModel, broken, filesOf } from './bundle-index.ts';

export interface Unpack {
  /** Where the model's files go; made when it is not there. */
  readonly folder: string;
  /** Names the archive in messages. */
  readonly file: string;
  readonly reader: ArchiveReader;
  readonly report: (name: string, path: string, bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** @throws InvalidInput naming what is not as promised; the folder may hold a part then. */
export async function unpack(model: BundledModel, options: Unpack): Promise<void> {
  const { folder, file, reader, report, signal } = options;
  for (const each of filesOf(model)) {
    const path = archivePath(model, each);
    const header = readEntryHeader(await reader.take(BLOCK));
    if (header?.path !== path || header.bytes !== each.bytes) throw broken(file, path);
    const to = join(folder, ...each.path.split('/'));
    await mkdir(dirname(to), { recursive: true });
    const onBytes = (bytes: number) => report(model.manifest.name, each.path, bytes);
    const sha256 = await copied(each, to, reader, onBytes, signal);
    if (sha256 !== each.sha256) throw broken(file, path);
    await reader.take(paddingOf(each.bytes));
  }
  const manifest = await readManifest(folder).catch(() => null);
  if (!isDeepStrictEqual(manifest, model.manifest))
    throw broken(file, `the manifest of ${model.manifest.name}`);
}

async function copied(
  { bytes }: ModelFile,
  to: string,
  reader: ArchiveReader,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256');
  const watched = async function* () {
    for await (const piece of reader.stream(bytes)) {
      hash.update(piece);
      onBytes(piece.length);
      yield piece;
    }
  };
  await pipeline(watched, createWriteStream(to, { flags: 'wx', mode: 0o644 }), signal ? { signal } : {});
  return hash.digest('hex');
}
