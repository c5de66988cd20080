/**
 * Downloads a model: the only place that ever goes to the network. Everything lands in a hidden folder beside its place first, is
 * checked, loaded and tried there, and then renamed, so that a model is there as a whole or not at all.
 */
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import { checkSizes } from './check-files.ts';
import { type DownloadContext, downloadProblem, noSpace } from './download-problem.ts';
import { fetchFolder, movedInto } from './fetch-folder.ts';
import { DEFAULT_HUB, downloadFile, type Snapshot, snapshotOf } from './hub.ts';
import { KNOWN_MODELS, type KnownModel } from './known-models.ts';
import { MANIFEST, type ModelFile, type ModelManifest, readManifest } from './model-manifest.ts';
import { tried } from './tried.ts';
import { weightSuffix } from './weight-type.ts';

export interface FetchProgress {
  readonly name: string;
  /** The file that is being read. */
  readonly path: string;
  /** Of all files so far. */
  readonly bytes: number;
  /** Of all files; about, until the hub told. */
  readonly totalBytes: number;
}

export interface FetchModel {
  /** The models folder. */
  readonly folder: string;
  /** Base address; default huggingface.co. */
  readonly hub?: string | undefined;
  readonly offline?: boolean | undefined;
  /** Fetches again what is there. */
  readonly force?: boolean | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly known?: readonly KnownModel[] | undefined;
}

/**
 * @returns the manifest that is now there (unchanged when it was there, whole, before).
 * @throws InvalidInput for a name that nobody knows, Unavailable with the fix when it cannot be had now; then nothing has changed.
 */
export async function fetchModel(name: string, options: FetchModel): Promise<ModelManifest> {
  const { folder, hub = DEFAULT_HUB, known = KNOWN_MODELS } = options;
  const model = known.find((candidate) => candidate.name === name);
  if (!model) throw new InvalidInput(`no model ${name} is known; see the names with: crossquote models`);
  const place = join(folder, ...name.split('/'));
  const there = options.force ? null : await wholeModelAt(place);
  if (there) return there;
  const context = { name, host: new URL(hub).host, megabytes: model.megabytes };
  if (options.offline) {
    throw new Unavailable(
      `${name} is not here and --offline forbids to fetch it: run without --offline, or copy its folder from a machine that has it`,
    );
  }
  const draft = await fetchFolder(folder).catch((error: unknown) => {
    throw downloadProblem(error, context);
  });
  try {
    const manifest = await download(model, draft, { ...options, hub }, context);
    await movedInto([{ place, draft }]);
    return manifest;
  } catch (error) {
    throw downloadProblem(error, context);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function wholeModelAt(place: string): Promise<ModelManifest | null> {
  try {
    const manifest = await readManifest(place);
    if (manifest) await checkSizes(place, manifest);
    return manifest;
  } catch {
    return null;
  }
}

async function download(
  model: KnownModel,
  draft: string,
  { hub, onProgress, signal }: FetchModel & { readonly hub: string },
  context: DownloadContext,
): Promise<ModelManifest> {
  const { name, revision } = model;
  const snapshot = await snapshotOf({ hub, name, revision }, signal);
  const paths = filesOf(model);
  const totalBytes = totalOf(paths, snapshot) ?? model.megabytes * 1e6;
  const disk = await statfs(draft);
  if (disk.bavail * disk.bsize < totalBytes) throw noSpace(name, totalBytes / 1e6);
  const files: ModelFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const to = join(draft, ...path.split('/'));
    await mkdir(dirname(to), { recursive: true });
    const onBytes = (more: number) => onProgress?.({ name, path, bytes: (bytes += more), totalBytes });
    const file = await downloadFile({
      from: { hub, name, revision: snapshot.commit },
      path,
      to,
      onBytes,
      signal,
    });
    refuseOther(file, snapshot, context);
    files.push(file);
  }
  const manifest = await tried(manifestOf(model, snapshot.commit, files), draft, model.golden);
  await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function filesOf({ task, dtype }: KnownModel): readonly string[] {
  const weights = task === 'translation' ? ['encoder_model', 'decoder_model_merged'] : ['model'];
  return [
    'config.json',
    ...(task === 'translation' ? ['generation_config.json'] : []),
    'tokenizer.json',
    'tokenizer_config.json',
    ...weights.map((file) => `onnx/${file}${weightSuffix(dtype)}.onnx`),
  ];
}

function totalOf(paths: readonly string[], { files }: Snapshot): number | null {
  const sizes = paths.map((path) => files.get(path)?.bytes ?? null);
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** A connection can break off, or a proxy answer with a page of its own, and still look like a file. */
function refuseOther(file: ModelFile, { files }: Snapshot, { name, host }: DownloadContext): void {
  const told = files.get(file.path);
  const size = told?.bytes ?? file.bytes;
  if (size === file.bytes && (told?.sha256 ?? file.sha256) === file.sha256) return;
  throw new Unavailable(
    `${host} sent ${file.path} of ${name} incomplete or changed, and nothing of it was kept; run it again: crossquote models fetch ${name}`,
  );
}

function manifestOf(model: KnownModel, commit: string, files: readonly ModelFile[]): ModelManifest {
  const { name, dtype, task, source, target, licence, prefix = '' } = model;
  return {
    name,
    revision: commit,
    dtype,
    task,
    source,
    target,
    languages: [],
    dimensions: null,
    prefix,
    golden: null,
    licence,
    files,
  };
}
