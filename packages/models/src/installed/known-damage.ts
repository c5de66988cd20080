/**
 * Whether a model on this machine is known to be damaged, without reading it: a file is missing or too short, or somebody who loaded the model found
 * other bytes and noted it. The note lies beside the models and names the very file that was read, so it is void once that one was replaced.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@crossquote/domain';
import { damagedFile, misfit } from '../manifest/check-files.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';

export interface ManifestAt {
  readonly folder: string;
  readonly manifest: ModelManifest;
}

/** A file as it was when it was read; `ctimeMs` cannot be set, as the time of writing can. */
interface Noted {
  readonly path: string;
  /** What its manifest wanted it to be: another revision may have come in between reading that and reading the file. */
  readonly sha256: string;
  readonly size: number;
  readonly ctimeMs: number;
}

/** @param modelsFolder where fetched models are. @returns the path of a damaged file inside the model; null: none is known. Cheap. */
export async function knownDamage(
  modelsFolder: string,
  { folder, manifest }: ManifestAt,
): Promise<string | null> {
  const missing = await misfit(folder, manifest);
  if (missing !== null) return missing;
  const noted = await readNote(noteFile(modelsFolder, folder));
  if (!noted || noted.sha256 !== wantedOf(noted.path, manifest)) return null;
  const there = await stat(join(folder, noted.path)).catch(() => null);
  return there && there.size === noted.size && there.ctimeMs === noted.ctimeMs ? noted.path : null;
}

/** Reads every byte, after the model could not be loaded. Where nothing can be written, nothing is known afterwards. */
export async function noteDamage(modelsFolder: string, { folder, manifest }: ManifestAt): Promise<void> {
  const path = await damagedFile(folder, manifest);
  const there = path === null ? null : await stat(join(folder, path)).catch(() => null);
  if (path === null || !there) return;
  const noted: Noted = {
    path,
    sha256: wantedOf(path, manifest) ?? '',
    size: there.size,
    ctimeMs: there.ctimeMs,
  };
  await mkdir(notesIn(modelsFolder), { recursive: true, mode: 0o700 });
  await writeFile(noteFile(modelsFolder, folder), JSON.stringify(noted));
}

function wantedOf(path: string, { files }: ModelManifest): string | undefined {
  return files.find((file) => file.path === path)?.sha256;
}

/** Hidden, so that it is taken for no model. */
function notesIn(modelsFolder: string): string {
  return join(modelsFolder, '.damaged');
}

function noteFile(modelsFolder: string, folder: string): string {
  return join(notesIn(modelsFolder), `${sha256(folder).slice(0, 16)}.json`);
}

async function readNote(file: string): Promise<Noted | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Noted;
  } catch {
    return null;
  }
}
