/**
 * What stands first in a bundle: each model's manifest, and a checksum of every file that follows. All that follows must be just that,
 * in that order, so nothing else can come out of a bundle.
 */
import { InvalidInput } from '@crossquote/domain';
import { type Fields, isFields } from '../manifest/is-fields.ts';
import {
  type ModelFile,
  type ModelManifest,
  modelFileOf,
  parseManifest,
} from '../manifest/model-manifest.ts';
import { clashingPath, isPlainPath } from '../manifest/plain-path.ts';

export const INDEX = 'crossquote-models.json';
const FORMAT = 'crossquote-models';
const VERSION = 1;

/** Bytes. A model's part of it is about 2 kB; it is read as a whole. */
export const MOST_INDEX_BYTES = 4 * 1024 * 1024;

export interface BundledModel {
  readonly manifest: ModelManifest;
  /** Besides the manifest's own files: `manifest.json` itself, the card and the licence's text where there are such. */
  readonly more: readonly ModelFile[];
}

/** @param models by name. */
export function indexText(models: readonly BundledModel[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, models }, null, 2)}\n`;
}

/** In the order of the archive. */
export function filesOf({ manifest, more }: BundledModel): readonly ModelFile[] {
  return [...more, ...manifest.files];
}

/** A file's path in the archive. */
export function archivePath({ manifest }: BundledModel, file: ModelFile): string {
  return `${manifest.name}/${file.path}`;
}

/**
 * @param file names the bundle in messages.
 * @throws InvalidInput when it is no index, or holds what must not come out of an archive.
 */
export function parseIndex(text: string, file: string): readonly BundledModel[] {
  const { format, version, models } = parsed(text);
  if (format !== FORMAT || !Array.isArray(models)) throw foreign(file);
  if (version !== VERSION) {
    throw new InvalidInput(
      `${file} was made by another version of Crossquote; install the same version here, or make the bundle again with this one`,
    );
  }
  const found = models.map((model) => modelOf(model, file));
  checkPaths(found, file);
  return found;
}

/** @throws InvalidInput naming a path that cannot be in a bundle. */
export function checkPaths(models: readonly BundledModel[], file: string): void {
  for (const model of models) {
    if (!isPlainPath(model.manifest.name, 2)) throw refused(file, model.manifest.name);
    const bad = filesOf(model).find(({ path }) => !isPlainPath(path, 4));
    if (bad) throw refused(file, archivePath(model, bad));
  }
  const clash = clashingPath(
    models.flatMap((model) => filesOf(model).map((each) => archivePath(model, each))),
  );
  if (clash !== null) throw refused(file, clash);
}

/** For a file that is something else altogether. */
export function foreign(file: string): InvalidInput {
  return new InvalidInput(
    `${file} is no bundle of Crossquote models; make one on a machine that has them, with: crossquote models bundle <file> <name>…`,
  );
}

/** For a bundle that does not hold what its index says. */
export function broken(file: string, where: string): InvalidInput {
  return new InvalidInput(
    `${file} is damaged or was changed at ${where}; nothing was added. Copy it again, or make it again with: crossquote models bundle`,
  );
}

function modelOf(value: unknown, file: string): BundledModel {
  const { manifest, more } = isFields(value) ? value : {};
  if (!Array.isArray(more)) throw foreign(file);
  try {
    return { manifest: parseManifest(JSON.stringify(manifest)), more: more.map(modelFileOf) };
  } catch {
    throw foreign(file);
  }
}

function refused(file: string, path: string): InvalidInput {
  const shown = JSON.stringify(path.slice(0, 200));
  return new InvalidInput(
    `${file} names ${shown}, twice or in a way that no model's file is named; nothing was written. Take a bundle only from somebody you trust`,
  );
}

function parsed(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}
