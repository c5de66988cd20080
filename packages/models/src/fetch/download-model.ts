/** Downloads a model's files into a folder, each checked against what the hub says of it, and tries the model there. */
import { mkdir, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256, Unavailable } from '@crossquote/domain';
import type { DenseOnHub, KnownModel } from '../manifest/known-models.ts';
import { MANIFEST, type ModelFile, type ModelManifest } from '../manifest/model-manifest.ts';
import { weightFiles } from '../manifest/weight-type.ts';
import { type DownloadContext, noSpace } from './download-problem.ts';
import { downloadFile, type HubRevision, type Snapshot, snapshotOf } from './hub.ts';
import { tried } from './tried.ts';

export interface FetchProgress {
  readonly name: string;
  /** The file that is being read. */
  readonly path: string;
  /** Of all files so far. */
  readonly bytes: number;
  /** Of all files; about, until the hub told. */
  readonly totalBytes: number;
}

export interface DownloadModel {
  readonly hub: string;
  /** An empty folder. */
  readonly draft: string;
  readonly context: DownloadContext;
  /** Called once it is known what there is to fetch, before anything of it is. */
  readonly onStart?: ((totalBytes: number) => void) | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a model's licence may ask to be passed on with it. */
const CARDS = ['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'NOTICE'];

/** @throws Unavailable, or whatever the network and the disk throw; the folder may hold a part then. */
export async function downloadModel(model: KnownModel, options: DownloadModel): Promise<ModelManifest> {
  const { hub, draft, context, onStart, onProgress, signal } = options;
  const { name } = model;
  const wanted = await wantedFiles(model, hub, signal);
  const totalBytes = totalOf(wanted) ?? model.megabytes * 1e6;
  const disk = await statfs(draft);
  if (disk.bavail * disk.bsize < totalBytes) throw noSpace(name, totalBytes / 1e6);
  onStart?.(totalBytes);
  const files: ModelFile[] = [];
  let bytes = 0;
  for (const { from, snapshot, path } of wanted) {
    const to = join(draft, ...path.split('/'));
    await mkdir(dirname(to), { recursive: true });
    const onBytes = (more: number) => onProgress?.({ name, path, bytes: (bytes += more), totalBytes });
    const file = await downloadFile({ from, path, to, onBytes, signal });
    refuseOther(file, snapshot, context);
    files.push(file);
  }
  const commit = wanted[0]?.from.revision ?? model.revision;
  const manifest = await tried(manifestOf(model, commit, files), draft, model.golden);
  await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

interface WantedFile {
  readonly from: HubRevision;
  readonly snapshot: Snapshot;
  readonly path: string;
}

async function wantedFiles(
  model: KnownModel,
  hub: string,
  signal: AbortSignal | undefined,
): Promise<readonly WantedFile[]> {
  const { name, revision, task, dtype, dense = [] } = model;
  const snapshot = await snapshotOf({ hub, name, revision }, signal);
  const paths = [
    'config.json',
    ...(task === 'translation' ? ['generation_config.json'] : []),
    'tokenizer.json',
    'tokenizer_config.json',
    ...weightFiles(task, dtype),
    ...CARDS.filter((card) => snapshot.files.has(card)),
  ];
  const from = { hub, name, revision: snapshot.commit };
  const layers = dense.map((layer) => layerFile(layer, hub, signal));
  return [...paths.map((path) => ({ from, snapshot, path })), ...(await Promise.all(layers))];
}

async function layerFile(
  layer: DenseOnHub,
  hub: string,
  signal: AbortSignal | undefined,
): Promise<WantedFile> {
  const { name, revision } = layer.from;
  const snapshot = await snapshotOf({ hub, name, revision }, signal);
  return { from: { hub, name, revision: snapshot.commit }, snapshot, path: layer.path };
}

function totalOf(wanted: readonly WantedFile[]): number | null {
  const sizes = wanted.map(({ snapshot, path }) => snapshot.files.get(path)?.bytes ?? null);
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
  const { name, dtype, task, source, target, licence, prefix = '', pooling = 'mean', dense = [] } = model;
  return {
    name,
    revision: `${commit}${recipeMark(model, files)}`,
    dtype,
    task,
    source,
    target,
    languages: [],
    doubtBelow: null,
    numbersInDigits: false,
    signsInWords: false,
    dimensions: null,
    prefix,
    staticVectors: false,
    pooling,
    dense: dense.map(({ path, activation }) => ({ path, activation })),
    golden: null,
    licence,
    files,
  };
}

/**
 * What a commit does not say of a sentence model's vectors goes into its revision, so that vectors made in different ways never mix. Empty for
 * the plain mean of plain text.
 */
function recipeMark(
  { pooling = 'mean', dense = [], prefix = '' }: KnownModel,
  files: readonly ModelFile[],
): string {
  const sums = dense.map(({ path }) => files.find((file) => file.path === path)?.sha256.slice(0, 8) ?? '');
  const parts = [
    ...(pooling === 'mean' ? [] : [pooling]),
    ...sums.map((sum) => `dense-${sum}`),
    ...(prefix === '' ? [] : [`prefix-${sha256(prefix).slice(0, 8)}`]),
  ];
  return parts.map((part) => `+${part}`).join('');
}
