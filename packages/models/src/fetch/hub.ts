/** What is asked of a model hub: which commit a revision is, what its files should be, and their bytes. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotFound, Unavailable } from '@crossquote/domain';
import type { ModelFile } from '../manifest/model-manifest.ts';

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
  /** As its card says, e.g. `mit`. */
  readonly licence: string | null;
  /** The model that it was converted from, as its card says. */
  readonly base: string | null;
}

/** Asked first, so that all files are of one commit even when somebody uploads meanwhile. */
export async function snapshotOf(
  { hub, name, revision }: HubRevision,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const url = new URL(`/api/models/${name}/revision/${encodeURIComponent(revision)}?blobs=true`, hub);
  const answer: unknown = await (await get(url, name, signal)).json();
  const { sha, siblings, cardData } = (answer ?? {}) as Record<'sha' | 'siblings' | 'cardData', unknown>;
  const card = (cardData ?? {}) as { license?: unknown; base_model?: unknown };
  return {
    licence: firstWord(card.license),
    base: firstWord(card.base_model),
    commit: typeof sha === 'string' && /^[\da-f]{40}$/.test(sha) ? sha : revision,
    files: new Map(Array.isArray(siblings) ? siblings.flatMap(fileOf) : []),
  };
}

/** A card's field is a word or a list of words. */
function firstWord(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : null;
}

/** A small JSON file of a model. */
export async function jsonOf(from: HubRevision, path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await get(fileUrl(from, path), from.name, signal);
  return response.json().catch(() => null);
}

function fileUrl({ hub, name, revision }: HubRevision, path: string): URL {
  return new URL(`/${name}/resolve/${encodeURIComponent(revision)}/${path}`, hub);
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
  const response = await get(fileUrl(from, path), from.name, signal);
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

/** @throws NotFound for 404, and for 401, which is what a hub answers for names that it does not have; Unavailable for the rest. */
async function get(url: URL, name: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, signal ? { signal } : {});
  if (response.ok) return response;
  await response.body?.cancel();
  const answers = `${url.host} answers ${response.status} for ${name}`;
  if (response.status === 404 || response.status === 401)
    throw new NotFound(
      `${answers}: the model, its revision or a file of it is not there (any more); see: crossquote models`,
    );
  throw new Unavailable(`${answers}: try again later`);
}
