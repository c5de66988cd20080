/**
 * Takes in models from an archive that `models bundle` made elsewhere. The index says what must follow, byte for byte; everything lands in
 * a hidden folder first, and gets its place only when all of it was as the index says: half an archive leaves nothing.
 */
import { rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput } from '@crossquote/domain';
import { BLOCK, END_BYTES, entryLength, paddingOf, readEntryHeader } from '@crossquote/pipeline';
import type { FetchProgress } from '../fetch/download-model.ts';
import { fetchFolder, movedInto } from '../fetch/fetch-folder.ts';
import { codeOf } from '../fetch/system-code.ts';
import type { ModelFolders } from '../installed/installed-models.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { type ArchiveReader, openArchive } from './archive-reader.ts';
import {
  type BundledModel,
  broken,
  filesOf,
  foreign,
  INDEX,
  MOST_INDEX_BYTES,
  parseIndex,
} from './bundle-index.ts';
import { diskProblem, noRoom } from './disk-problem.ts';
import { type Placing, placingOf } from './placing.ts';
import { unpack } from './unpack.ts';

export interface AddBundle extends ModelFolders {
  /** Replaces models that are here in another revision. */
  readonly force?: boolean | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AddedBundle {
  /** Of the archive, lower-case hex. */
  readonly sha256: string;
  readonly models: readonly { readonly manifest: ModelManifest; readonly outcome: Placing['outcome'] }[];
}

/**
 * @throws InvalidInput when the file is no bundle, is damaged or holds what no bundle may; Conflict when models are here in another revision;
 * Unavailable when the disk is full or closed. Nothing has changed then.
 */
export async function addBundle(file: string, options: AddBundle): Promise<AddedBundle> {
  const reader = await openArchive(file).catch((error: unknown) => {
    throw new InvalidInput(
      `${file} cannot be read (${codeOf(error) || 'unknown'}); give a file that crossquote models bundle made`,
    );
  });
  try {
    return await takeIn(file, reader, options);
  } finally {
    await reader.close();
  }
}

async function takeIn(file: string, reader: ArchiveReader, options: AddBundle): Promise<AddedBundle> {
  const models = await readIndex(file, reader);
  const placings = await Promise.all(models.map((model) => placingOf(model, file, options)));
  const all = models.flatMap(filesOf);
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  const context = {
    what: `the models of ${file}`,
    bytes,
    fix: 'set CROSSQUOTE_HOME to a folder of your own',
  };
  const report = progressOf(bytes, options.onProgress);
  let draft = '';
  try {
    draft = await fetchFolder(options.folder);
    const disk = await statfs(draft);
    if (disk.bavail * disk.bsize < bytes) throw noRoom(context);
    for (const model of models)
      await unpack(model, {
        folder: join(draft, model.manifest.name),
        file,
        reader,
        report,
        signal: options.signal,
      });
    if ((await reader.take(END_BYTES)).some((byte) => byte !== 0)) throw broken(file, 'its end');
    await movedInto(
      placings
        .filter(({ outcome }) => outcome !== 'unchanged')
        .map(({ name, place }) => ({ place, draft: join(draft, name) })),
    );
  } catch (error) {
    throw diskProblem(error, context);
  } finally {
    if (draft) await rm(draft, { recursive: true, force: true });
  }
  return {
    sha256: reader.sha256(),
    models: models.map(({ manifest }, i) => ({ manifest, outcome: placings[i]?.outcome ?? 'unchanged' })),
  };
}

/** Also holds the file's length against what the index promises, before anything is written. */
async function readIndex(file: string, reader: ArchiveReader): Promise<readonly BundledModel[]> {
  const header = readEntryHeader(await reader.take(BLOCK));
  if (header?.path !== INDEX || header.bytes > MOST_INDEX_BYTES) throw foreign(file);
  const text = await reader.take(header.bytes);
  if (text.length < header.bytes) throw broken(file, INDEX);
  const models = parseIndex(text.toString('utf8'), file);
  await reader.take(paddingOf(header.bytes));
  const lengths = [header.bytes, ...models.flatMap(filesOf).map((each) => each.bytes)];
  const expected = lengths.reduce((sum, length) => sum + entryLength(length), END_BYTES);
  if (reader.bytes !== expected) {
    throw new InvalidInput(
      `${file} has ${reader.bytes.toLocaleString('en')} bytes and should have ${expected.toLocaleString('en')}; nothing was written. Copy it again`,
    );
  }
  return models;
}

function progressOf(totalBytes: number, onProgress: AddBundle['onProgress']) {
  let bytes = 0;
  return (name: string, path: string, more: number) =>
    onProgress?.({ name, path, bytes: (bytes += more), totalBytes });
}
