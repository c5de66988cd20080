/** Compares a model's files with its manifest before they are loaded: a damaged model does not fail, it talks nonsense. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput } from '@crossquote/domain';
import type { ModelFile, ModelManifest, ModelTask } from './model-manifest.ts';

/**
 * Reads every byte: about 0.4 s for 110 MB, once per process.
 * @throws InvalidInput naming the file and the fix.
 */
export async function checkFiles(folder: string, manifest: ModelManifest): Promise<void> {
  const path = await damagedFile(folder, manifest);
  if (path !== null) throw damaged(manifest, path);
}

/** Reads every byte. @returns the path of the first file that is not as the manifest says; null: the model is whole. */
export async function damagedFile(folder: string, manifest: ModelManifest): Promise<string | null> {
  const missing = await misfit(folder, manifest);
  if (missing !== null) return missing;
  for (const { path, sha256 } of manifest.files)
    if ((await sha256Of(join(folder, path))) !== sha256) return path;
  return null;
}

/** The path of the first file that is not there with its size; null: all are. Cheap. */
export async function misfit(folder: string, { files }: ModelManifest): Promise<string | null> {
  for (const { path, bytes } of files) {
    const there = await stat(join(folder, path)).catch(() => null);
    if (there?.size !== bytes) return path;
  }
  return null;
}

/**
 * Only whether every file is there with its size: for lists.
 * @throws InvalidInput naming the file and the fix.
 */
export async function checkSizes(folder: string, manifest: ModelManifest): Promise<void> {
  const path = await misfit(folder, manifest);
  if (path !== null) throw damaged(manifest, path);
}

/** A file as it is on the disk, for a list of files. */
export async function fileOn(folder: string, path: string): Promise<ModelFile> {
  const file = join(folder, path);
  return { path, bytes: (await stat(file)).size, sha256: await sha256Of(file) };
}

/** What to say when the files are right and the model is wrong all the same. @param task null: not even that can be read. */
export function damaged({ name, task }: Named, what: string, then = goOn(task)): InvalidInput {
  return new InvalidInput(`the model ${name} is damaged (${what}); ${howToMendAny(name)}; then: ${then}`);
}

/** Wherever it came from. */
export function howToMendAny(name: string): string {
  return `${howToMend({ name })} (or install Crossquote again, if it came with it)`;
}

interface Named {
  readonly name: string;
  readonly task: ModelTask | null;
}

/** Reports wait for a translator whose files are damaged, and fail where a sentence model is. */
function goOn(task: ModelTask | null): string {
  if (task === 'translation') return 'crossquote resume';
  const retry = 'crossquote retry';
  return task === null ? `crossquote resume, and ${retry} where reports failed` : retry;
}

/** Only models of the hub, whose names have an owner, can be fetched again. */
export function howToMend({ name, where }: { readonly name: string; readonly where?: string }): string {
  const bundle = 'from a bundle: crossquote models add <file>';
  if (where === 'bundled') return `install Crossquote again, or get it ${bundle}`;
  return name.includes('/')
    ? `get it again with: crossquote models fetch ${name} --force, or ${bundle}`
    : `get it again ${bundle}`;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
