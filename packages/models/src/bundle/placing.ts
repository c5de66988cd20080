/** Where a model of a bundle goes on this machine, and what of it is there already. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { installedModels, type ModelFolders } from '../installed/installed-models.ts';
import { checkFiles } from '../manifest/check-files.ts';
import { MANIFEST, type ModelManifest } from '../manifest/model-manifest.ts';
import type { BundledModel } from './bundle-index.ts';

export interface Placing {
  readonly name: string;
  readonly place: string;
  /** `mended`: it was here, damaged; `replaced`: it was here in another revision. */
  readonly outcome: 'added' | 'unchanged' | 'mended' | 'replaced';
}

/** @throws Conflict when it is here in another revision and not forced, or its place is taken by something else. */
export async function placingOf(
  { manifest }: BundledModel,
  file: string,
  options: ModelFolders & { readonly force?: boolean | undefined },
): Promise<Placing> {
  const { name } = manifest;
  const place = join(options.folder, ...name.split('/'));
  const here = (await installedModels(options)).find((model) => model.name === name);
  if (here?.manifest && isSame(here.manifest, manifest)) {
    const whole = await checkFiles(here.folder, here.manifest).then(
      () => true,
      () => false,
    );
    if (whole) return { name, place, outcome: 'unchanged' };
  } else if (here?.manifest && options.force !== true) {
    throw new Conflict(
      `the model ${name} is here in ${differences(here.manifest, manifest)}; nothing was changed. To take the one in ${file}: crossquote models add ${file} --force`,
    );
  }
  await refuseTaken(place, name, options.folder);
  if (!here || here.where === 'bundled') return { name, place, outcome: 'added' };
  const mends = !here.manifest || isSame(here.manifest, manifest);
  return { name, place: here.folder, outcome: mends ? 'mended' : 'replaced' };
}

function isSame(a: ModelManifest, b: ModelManifest): boolean {
  return a.revision === b.revision && a.dtype === b.dtype && sums(a) === sums(b);
}

function sums({ files }: ModelManifest): string {
  return files
    .map(({ path, sha256 }) => `${path} ${sha256}`)
    .sort()
    .join('\n');
}

function differences(here: ModelManifest, there: ModelManifest): string {
  const [mine, its] = [here, there].map(({ revision, dtype }) => `${revision} (${dtype})`);
  return mine === its
    ? `revision ${mine} with other files than the bundle's`
    : `revision ${mine}, and in the bundle in ${its}`;
}

/** A model called like an organisation's folder would take every model in it along. */
async function refuseTaken(place: string, name: string, folder: string): Promise<void> {
  const inside = await namesIn(place);
  const parent = dirname(place);
  const above = parent === folder ? [] : await namesIn(parent);
  const taken = (inside.length > 0 && !inside.includes(MANIFEST)) || above.includes(MANIFEST);
  if (!taken) return;
  throw new Conflict(
    `there is no place for the model ${name}: ${inside.length > 0 ? place : parent} holds something else; move that away first`,
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
