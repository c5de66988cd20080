/** What is done about models rather than with them: list, fetch, bundle, take in, verify. Opens no database. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AddBundle,
  type AddedBundle,
  addBundle,
  type FetchModel,
  type FetchProgress,
  fetchModel,
  installedModels,
  listModels,
  type ModelFolders,
  type ModelListing,
  type ModelManifest,
  olderCopies,
  olderCopyText,
  type TranslatorHint,
  translatorHint,
  type VerifiedModel,
  verifyModels,
  type WriteBundle,
  type WrittenBundle,
  writeBundle,
} from '@crossquote/models';
import type { Config } from './config.ts';

/** How far a download, a bundle or its unpacking is. */
export type ModelProgress = FetchProgress;

/** Models that ship with Crossquote. */
const BUNDLED_MODELS = fileURLToPath(new URL('../../../data/models', import.meta.url));

/** Every model that is here or could be. */
export function modelListings(config: Config): Promise<readonly ModelListing[]> {
  return listModels({ ...modelFolders(config), hub: config.hub, offline: config.offline });
}

/** What a manifest calls the source of a model that takes any language. */
const ANY_LANGUAGE = 'mul';

/** Pairs of languages, source first, that a translator is here for; models of any language that do not say for which are left out. Goes to no network. */
export async function languagePairs(config: Config): Promise<readonly (readonly [string, string])[]> {
  const listings = await modelListings(config);
  return listings.flatMap(({ state, task, source, target, languages }) => {
    if (state !== 'ready' || task !== 'translation' || !source || !target) return [];
    const sources = source === ANY_LANGUAGE ? languages : [source];
    return sources.map((each) => [each, target] as const);
  });
}

/** Downloads a model; the only thing that ever goes to the network. */
export function downloadModel(
  name: string,
  config: Config,
  options: Pick<FetchModel, 'force' | 'pooling' | 'prefix' | 'onStart' | 'onProgress' | 'signal'>,
): Promise<ModelManifest> {
  return fetchModel(name, {
    ...options,
    folder: modelFolders(config).folder,
    hub: config.hub,
    offline: config.offline,
  });
}

/** Packs models of this machine into one file for another. */
export function bundleModels(
  names: readonly string[],
  file: string,
  config: Config,
  options: Pick<WriteBundle, 'onProgress' | 'signal'>,
): Promise<WrittenBundle> {
  return writeBundle(names, { ...modelFolders(config), ...options, file });
}

/** Takes in what `bundleModels` packed. */
export function addModels(
  file: string,
  config: Config,
  options: Pick<AddBundle, 'force' | 'onProgress' | 'signal'>,
): Promise<AddedBundle> {
  return addBundle(file, { ...modelFolders(config), ...options });
}

/** @param names none for all. */
export function checkModels(names: readonly string[], config: Config): Promise<readonly VerifiedModel[]> {
  return verifyModels(names, modelFolders(config));
}

/** A line for each model of the models folder that keeps a newer one, which ships, from being used. */
export async function olderModels(config: Config): Promise<readonly string[]> {
  return olderCopies(await installedModels(modelFolders(config))).map(olderCopyText);
}

/** Of each language once: what translates it here, and what better model could be had. Goes to no network. */
export async function translatorHints(
  languages: readonly string[],
  config: Config,
): Promise<readonly TranslatorHint[]> {
  const { hub, offline, target, beams } = config;
  const sources = [...new Set(languages)].sort();
  const hints = await Promise.all(
    sources.map((source) =>
      translatorHint(source, target, { ...modelFolders(config), hub, offline, beams: beams ?? 1 }),
    ),
  );
  return hints.filter((hint) => hint !== null);
}

export function modelFolders(config: Config): Required<ModelFolders> & { readonly bundledFolder: string } {
  return { folder: join(config.home, 'models'), bundledFolder: BUNDLED_MODELS };
}
