/** Every model that is here or could be, for `crossquote models` and `doctor`. */
import { type InstalledModel, installedModels, type ModelFolders } from './installed/installed-models.ts';
import { knownDamage } from './installed/known-damage.ts';
import { howToMend } from './manifest/check-files.ts';
import { DEFAULT_HUB, KNOWN_MODELS, type KnownModel } from './manifest/known-models.ts';
import type { ModelTask } from './manifest/model-manifest.ts';
import { type OlderCopy, olderCopies, olderCopyText } from './older-copies.ts';
import { howToFetch } from './translator/how-to-get.ts';

export interface ModelListing {
  readonly name: string;
  /** null: damaged beyond reading. */
  readonly task: ModelTask | null;
  readonly source: string | null;
  readonly target: string | null;
  /** The sources that a translator of many (`mul`) is offered for; none where it does not say. */
  readonly languages: readonly string[];
  /** `main` when it is not here and no commit is pinned. */
  readonly revision: string | null;
  readonly dtype: string | null;
  /** On disk, or to be downloaded (about). */
  readonly bytes: number | null;
  readonly where: 'bundled' | 'downloaded' | 'not here';
  readonly licence: string | null;
  readonly state: 'ready' | 'damaged' | 'not here';
  /** It is damaged, and another copy of it, which is whole, is used instead. */
  readonly hasStandIn: boolean;
  /** What to do about it when it is not ready, or when a newer one ships and this one is used. */
  readonly nextAction: string | null;
  /** The later revision that ships, while this one, from the models folder, is used; else null. */
  readonly newer: string | null;
}

export interface ListModels extends ModelFolders {
  readonly hub?: string | undefined;
  readonly offline?: boolean | undefined;
  readonly known?: readonly KnownModel[] | undefined;
}

/** By name. Looks at sizes and at what was noted, not at checksums, which are checked when a model is loaded. */
export async function listModels(options: ListModels): Promise<readonly ModelListing[]> {
  const { hub = DEFAULT_HUB, offline = false, known = KNOWN_MODELS } = options;
  const installed = await installedModels(options);
  const listings = await Promise.all(installed.map((model) => listingOf(model, options)));
  const older = new Map(olderCopies(installed).map((copy) => [copy.folder, copy]));
  const here = listings.map((listing, i) => {
    const folder = installed[i]?.folder ?? '';
    return withNewer(withStandIn(listing, listings, folder), older.get(folder));
  });
  const names = new Set(installed.map(({ name }) => name));
  const missing = known
    .filter(({ name }) => !names.has(name))
    .map((model) => missingOf(model, howToFetch(model, { host: new URL(hub).host, offline })));
  return [...here, ...missing].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** A whole copy of the same model is used in place of a damaged one, as `oneOfEach` has it. */
function withStandIn(listing: ModelListing, all: readonly ModelListing[], folder: string): ModelListing {
  if (listing.state !== 'damaged') return listing;
  const { name, revision, dtype } = listing;
  const isCopy = (other: ModelListing) =>
    other.state === 'ready' && (revision === null || (other.revision === revision && other.dtype === dtype));
  if (!all.some((other) => other.name === name && isCopy(other))) return listing;
  return { ...listing, hasStandIn: true, nextAction: `a whole copy of it is used instead; delete ${folder}` };
}

/** Of a damaged one too: got again it would still be the older one. */
function withNewer(listing: ModelListing, older: OlderCopy | undefined): ModelListing {
  return older ? { ...listing, newer: older.shipped, nextAction: olderCopyText(older) } : listing;
}

async function listingOf(
  { folder, where, manifest, name }: InstalledModel,
  folders: ModelFolders,
): Promise<ModelListing> {
  const damaged = howToMend({ name, where });
  if (!manifest) {
    const nothing = {
      task: null,
      source: null,
      target: null,
      languages: [],
      revision: null,
      dtype: null,
      bytes: null,
      licence: null,
    };
    return { name, ...nothing, where, state: 'damaged', hasStandIn: false, nextAction: damaged, newer: null };
  }
  const { task, source, target, languages, revision, dtype, licence, files } = manifest;
  const whole = (await knownDamage(folders.folder, { folder, manifest })) === null;
  return {
    name,
    task,
    source,
    target,
    languages,
    revision,
    dtype,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    where,
    licence,
    state: whole ? 'ready' : 'damaged',
    hasStandIn: false,
    nextAction: whole ? null : damaged,
    newer: null,
  };
}

function missingOf(model: KnownModel, nextAction: string): ModelListing {
  const { name, task, source, target, revision, dtype, licence } = model;
  const bytes = model.megabytes * 1e6;
  return {
    name,
    task,
    source,
    target,
    languages: [],
    revision,
    dtype,
    bytes,
    where: 'not here',
    licence,
    state: 'not here',
    hasStandIn: false,
    nextAction,
    newer: null,
  };
}
