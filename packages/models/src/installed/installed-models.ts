/** Which models are on this machine: folders with a manifest, of those that ship and of those that were fetched. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ModelManifest, readManifest } from '../manifest/model-manifest.ts';

export interface ModelFolders {
  /** Where fetched models are: `<folder>/<organisation>/<name>`. */
  readonly folder: string;
  /** Where models are that ship with Crossquote: `<folder>/<name>`. */
  readonly bundledFolder?: string | undefined;
}

export interface InstalledModel {
  readonly folder: string;
  readonly where: 'bundled' | 'downloaded';
  /** null: its manifest cannot be used. */
  readonly manifest: ModelManifest | null;
  /** By manifest, else by folder. */
  readonly name: string;
}

/** By name; what a user installed before what ships under the same name, since it wins. Costs a few small reads, so that a model fetched meanwhile is seen by a running worker. */
export async function installedModels({
  folder,
  bundledFolder,
}: ModelFolders): Promise<readonly InstalledModel[]> {
  const bundled = bundledFolder === undefined ? [] : await modelsIn(bundledFolder, 'bundled');
  const downloaded = folder === bundledFolder ? [] : await modelsIn(folder, 'downloaded');
  return [...bundled, ...downloaded].sort((a, b) => compare(a.name, b.name) || compare(b.where, a.where));
}

async function modelsIn(root: string, where: InstalledModel['where']): Promise<readonly InstalledModel[]> {
  const models: InstalledModel[] = [];
  for (const first of await foldersIn(root)) {
    const model = await modelAt(join(root, first), where, first);
    if (model) models.push(model);
    else {
      for (const second of await foldersIn(join(root, first))) {
        const nested = await modelAt(join(root, first, second), where, `${first}/${second}`);
        if (nested) models.push(nested);
      }
    }
  }
  return models;
}

async function modelAt(
  folder: string,
  where: InstalledModel['where'],
  name: string,
): Promise<InstalledModel | null> {
  try {
    const manifest = await readManifest(folder);
    return manifest && { folder, where, manifest, name: manifest.name };
  } catch {
    return { folder, where, manifest: null, name };
  }
}

/** Names of folders but hidden ones (a download in progress is one); none when there is no such place. */
async function foldersIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
