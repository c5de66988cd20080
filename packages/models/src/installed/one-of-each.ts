/** Of several copies of one model on this machine the one that is used: a whole one stands in for one that is known to be damaged. */
import { modelKey } from '@crossquote/domain';
import { type ModelManifest, modelRefOf } from '../manifest/model-manifest.ts';
import type { InstalledModel } from './installed-models.ts';
import { knownDamage } from './known-damage.ts';

type Readable = InstalledModel & { readonly manifest: ModelManifest };

/**
 * Copies are of one name, revision and weight type, so that nothing is made anew when one stands in for another.
 * @param installed in the order in which they are preferred; those whose manifest cannot be used are left out. @param modelsFolder where fetched models are.
 */
export async function oneOfEach(
  installed: readonly InstalledModel[],
  modelsFolder: string,
): Promise<readonly Readable[]> {
  const copies = new Map<string, Readable[]>();
  for (const model of installed.filter(isReadable)) {
    const key = modelKey(modelRefOf(model.manifest));
    copies.set(key, [...(copies.get(key) ?? []), model]);
  }
  return Promise.all([...copies.values()].map((same) => firstWhole(same, modelsFolder)));
}

/** The first where all are damaged. */
async function firstWhole(copies: readonly Readable[], modelsFolder: string): Promise<Readable> {
  const [first, ...others] = copies;
  if (!first) throw new Error('no copy');
  if (others.length === 0 || (await knownDamage(modelsFolder, first)) === null) return first;
  for (const copy of others) if ((await knownDamage(modelsFolder, copy)) === null) return copy;
  return first;
}

function isReadable(model: InstalledModel): model is Readable {
  return model.manifest !== null;
}
