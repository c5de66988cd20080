/** export --bundle: everything of a collection and the ledger in one file that can be checked without a database. The same things give the same bytes. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type LedgerLine, sha256, Unavailable } from '@crossquote/domain';
import {
  type BundledFile,
  describeFile,
  END_BYTES,
  type ExportKind,
  exportRecords,
  headerOf,
  hideRecords,
  jsonLine,
  LEDGER_FILE,
  MANIFEST,
  MANIFEST_SUM,
  manifestSum,
  manifestText,
  paddingOf,
  type Sight,
  smallEntry,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { ledgerLines } from '../../ledger-lines.ts';

export interface WrittenBundle {
  /** Of its manifest: says all that is in it. */
  readonly sha256: string;
  readonly head: string | null;
}

/** @throws Unavailable when the disk refuses; nothing is left behind then. */
export async function writeBundle(
  file: string,
  kinds: readonly ExportKind[],
  sight: Sight,
  runtime: Runtime,
): Promise<WrittenBundle> {
  const part = `${file}.part`;
  try {
    const folder = await mkdtemp(join(dirname(resolve(file)), '.crossquote-bundle-'));
    try {
      const written = await assemble(part, folder, kinds, sight, runtime);
      await rename(part, file);
      return written;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    await rm(part, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
    throw new Unavailable(
      `cannot write ${file} (${code}); check the folder, its permissions and the space on the disk`,
    );
  }
}

async function assemble(
  part: string,
  folder: string,
  kinds: readonly ExportKind[],
  sight: Sight,
  { store, config, names }: Runtime,
): Promise<WrittenBundle> {
  const files: BundledFile[] = [];
  const described = async (path: string, lines: AsyncIterable<string>) => {
    const size = await writeLines(join(folder, path), lines);
    files.push(await describeFile(path, createReadStream(join(folder, path)), size));
  };
  for (const kind of kinds) {
    const records = hideRecords(exportRecords(store, config.collection, [kind]), names, sight, store);
    await described(`${kind}.jsonl`, toLines(records));
  }
  let last: LedgerLine | null = null;
  const noted = async function* () {
    for await (const line of ledgerLines(store)) {
      last = line;
      yield `${JSON.stringify(line)}\n`;
    }
  };
  await described(LEDGER_FILE, noted());
  const head = last as LedgerLine | null;
  const text = manifestText({
    names: sight,
    files,
    ledger: { lines: head?.seq ?? 0, head: head?.hash ?? null },
  });
  await joinFiles(part, folder, text, files);
  return { sha256: sha256(text), head: head?.hash ?? null };
}

async function* toLines(records: AsyncIterable<Parameters<typeof jsonLine>[0]>): AsyncGenerator<string> {
  for await (const record of records) yield jsonLine(record);
}

async function writeLines(
  path: string,
  lines: AsyncIterable<string>,
): Promise<Pick<BundledFile, 'bytes' | 'lines'>> {
  let [bytes, count] = [0, 0];
  const pieces = async function* () {
    for await (const line of lines) {
      const piece = Buffer.from(line);
      bytes += piece.length;
      count += 1;
      yield piece;
    }
  };
  await writeAll(createWriteStream(path), pieces());
  return { bytes, lines: count };
}

async function joinFiles(
  part: string,
  folder: string,
  manifest: string,
  files: readonly BundledFile[],
): Promise<void> {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield smallEntry(MANIFEST, manifest);
    yield smallEntry(MANIFEST_SUM, manifestSum(manifest));
    for (const { path, bytes } of files) {
      yield headerOf(path, bytes);
      yield* createReadStream(join(folder, path)) as AsyncIterable<Uint8Array>;
      yield Buffer.alloc(paddingOf(bytes));
    }
    yield Buffer.alloc(END_BYTES);
  };
  await writeAll(createWriteStream(part), pieces());
}

async function writeAll(stream: WriteStream, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  try {
    for await (const piece of pieces)
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), failed]);
    stream.end();
    await Promise.race([once(stream, 'finish'), failed]);
  } finally {
    stream.destroy();
  }
}
