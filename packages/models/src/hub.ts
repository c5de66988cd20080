/** What is asked of a model hub: which commit a revision is, what its files should be, and their bytes. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Unavailable } from '@crossquote/domain';
import type { ModelFile } from './model-manifest.ts';

export const DEFAULT_HUB = 'https://huggingface.co';

export interface HubRevision {
  /** Base address of the hub, e.g. `https://huggingface.co`. */
  readonly hub: string;
  readonly name: string;
  readonly revision: string;
}

export interface Snapshot {
  readonly commit: string;
  /** What the hub says of each file, by path; the checksum only of large ones. */
  readonly files: ReadonlyMap<string, { readonly bytes: number | null; readonly sha256: string | null }>;
}

/** Asked first, so that all files are of one commit even when somebody uploads meanwhile. */
export async function snapshotOf(
  { hub, name, revision }: HubRevision,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const url = new URL(`/api/models/${name}/revision/${encodeURIComponent(revision)}?blobs=true`, hub);
  const answer: unknown = await (await get(url, name, signal)).json();
  const { sha, siblings } = (answer ?? {}) as { sha?: unknown; siblings?: unknown };
  return {
    commit: typeof sha === 'string' && /^[\da-f]{40}$/.test(sha) ? sha : revision,
    files: new Map(Array.isArray(siblings) ? siblings.flatMap(fileOf) : []),
  };
}

function fileOf(
  sibling: unknown,
): readonly (readonly [string, { bytes: number | null; sha256: string | null }])[] {
  const { rfilename, size, lfs } = (sibling ?? {}) as {
    rfilename?: unknown;
    size?: unknown;
    lfs?: { sha256?: unknown };
  };
  if (typeof rfilename !== 'string') return [];
  const sha256 = typeof lfs?.sha256 === 'string' ? lfs.sha256 : null;
  return [[rfilename, { bytes: typeof size === 'number' ? size : null, sha256 }]];
}

export interface Download {
  readonly from: HubRevision;
  /** Inside the model. */
  readonly path: string;
  /** A file to write. */
  readonly to: string;
  /** Called with the bytes of each piece. */
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Streams one file to disk, with its checksum. */
export async function downloadFile({ from, path, to, onBytes, signal }: Download): Promise<ModelFile> {
  const url = new URL(`/${from.name}/resolve/${encodeURIComponent(from.revision)}/${path}`, from.hub);
  const response = await get(url, from.name, signal);
  const hash = createHash('sha256');
  let bytes = 0;
  const count = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      onBytes(chunk.length);
      yield chunk;
    }
  };
  await pipeline(response.body ?? Readable.from([]), count, createWriteStream(to), signal ? { signal } : {});
  return { path, bytes, sha256: hash.digest('hex') };
}

async function get(url: URL, name: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, signal ? { signal } : {});
  if (response.ok) return response;
  await response.body?.cancel();
  const fix =
    response.status === 404 || response.status === 401
      ? 'the model, its revision or a file of it is not there (any more); see: crossquote models'
      : 'try again later';
  throw new Unavailable(`${url.host} answers ${response.status} for ${name}: ${fix}`);
}
