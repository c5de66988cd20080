/**
 * Packs models into one archive for machines without a network: a plain tar whose first file lists all others with their checksums.
 * The same models give the same bytes. Files are streamed and checked on the way; a damaged one leaves no archive.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '@crossquote/domain';
import { END_BYTES, entryHeader, entryLength, paddingOf } from '@crossquote/pipeline';
import type { FetchProgress } from '../fetch/download-model.ts';
import { type InstalledModel, installedModels, type ModelFolders } from '../installed/installed-models.ts';
import { checkSizes, damaged, fileOn } from '../manifest/check-files.ts';
import { MANIFEST, type ModelManifest } from '../manifest/model-manifest.ts';
import { archivePath, type BundledModel, checkPaths, filesOf, INDEX, indexText } from './bundle-index.ts';
import { diskProblem, noRoom } from './disk-problem.ts';

export interface WriteBundle extends ModelFolders {
  /** The archive to write; one that is there is replaced once the new one is whole. */
  readonly file: string;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenBundle {
  readonly file: string;
  readonly bytes: number;
  /** Of the archive, lower-case hex: what the other side compares. */
  readonly sha256: string;
  readonly models: readonly ModelManifest[];
}

/** Cards and licences, which travel with a model though it runs without them. */
const CARD = /^(readme|licen[cs]e|notice|copying)(\.(md|txt))?$/i;

/**
 * @param names of models on this machine; each once, in any order.
 * @throws InvalidInput naming the model that is not here or is damaged, Unavailable when the archive cannot be written.
 */
export async function writeBundle(names: readonly string[], options: WriteBundle): Promise<WrittenBundle> {
  const { file, onProgress, signal } = options;
  const installed = await installedModels(options);
  const parts = await Promise.all([...new Set(names)].sort().map((name) => partOf(name, installed)));
  const models = parts.map(({ model }) => model);
  checkPaths(models, 'the bundle');
  const text = indexText(models);
  const totalBytes = models.flatMap(filesOf).reduce((sum, each) => sum + each.bytes, 0);
  const lengths = [Buffer.byteLength(text), ...models.flatMap(filesOf).map((each) => each.bytes)];
  const bytes = lengths.reduce((sum, length) => sum + entryLength(length), END_BYTES);
  const context = { what: `the bundle ${file}`, bytes, fix: 'give a file in a folder of your own' };
  const draft = `${file}.part`;
  const hash = createHash('sha256');
  try {
    const disk = await statfs(dirname(resolve(file)));
    if (disk.bavail * disk.bsize < bytes) throw noRoom(context);
    await pipeline(
      archive(text, parts, report(totalBytes, onProgress)),
      hashed(hash),
      createWriteStream(draft),
      signal ? { signal } : {},
    );
    await rename(draft, file);
  } catch (error) {
    throw diskProblem(error, context);
  } finally {
    await rm(draft, { force: true });
  }
  return { file, bytes, sha256: hash.digest('hex'), models: models.map(({ manifest }) => manifest) };
}

interface Part {
  readonly folder: string;
  readonly model: BundledModel;
}

async function partOf(name: string, installed: readonly InstalledModel[]): Promise<Part> {
  const here = installed.find((model) => model.name === name);
  if (!here) {
    throw new InvalidInput(
      `the model ${name} is not on this machine; see what is with: crossquote models, or get it first with: crossquote models fetch ${name}`,
    );
  }
  const { folder, manifest } = here;
  if (!manifest) throw damaged({ name, task: null }, MANIFEST);
  await checkSizes(folder, manifest);
  const listed = new Set(manifest.files.map(({ path }) => path));
  const entries = await readdir(folder, { withFileTypes: true });
  const cards = entries.filter((entry) => entry.isFile() && CARD.test(entry.name) && !listed.has(entry.name));
  const more = [MANIFEST, ...cards.map((entry) => entry.name).sort()];
  return { folder, model: { manifest, more: await Promise.all(more.map((path) => fileOn(folder, path))) } };
}

type Report = (model: ModelManifest, path: string, bytes: number) => void;

async function* archive(index: string, parts: readonly Part[], onBytes: Report): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(index);
  yield headerFor(INDEX, bytes.length);
  yield bytes;
  yield Buffer.alloc(paddingOf(bytes.length));
  for (const { folder, model } of parts) {
    for (const file of filesOf(model)) {
      yield headerFor(archivePath(model, file), file.bytes);
      const hash = createHash('sha256');
      // One byte more than there should be would show in the checksum.
      const chunks = createReadStream(join(folder, ...file.path.split('/')), { end: file.bytes });
      for await (const chunk of chunks as AsyncIterable<Buffer>) {
        hash.update(chunk);
        yield chunk;
        onBytes(model.manifest, file.path, chunk.length);
      }
      if (hash.digest('hex') !== file.sha256) throw damaged(model.manifest, file.path);
      yield Buffer.alloc(paddingOf(file.bytes));
    }
  }
  yield Buffer.alloc(END_BYTES);
}

function headerFor(path: string, bytes: number): Buffer {
  const header = entryHeader(path, bytes);
  if (header) return header;
  throw new InvalidInput(`the path ${path} is too long for a bundle; shorten the name of the model's folder`);
}

function report(totalBytes: number, onProgress: WriteBundle['onProgress']): Report {
  let bytes = 0;
  return ({ name }, path, more) => onProgress?.({ name, path, bytes: (bytes += more), totalBytes });
}

function hashed(hash: ReturnType<typeof createHash>) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
}
