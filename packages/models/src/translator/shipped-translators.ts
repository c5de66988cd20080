/** Translators that come with Crossquote, by what their manifests in `data/models` say: whoever deleted one gets it back by installing again, not from a hub. */
import { installedModels, type ModelFolders } from '../installed/installed-models.ts';
import type { Pair } from './pair-fit.ts';

export interface ShippedTranslator extends Pair {
  readonly name: string;
}

/** Those of them that nobody would find here any more. None where nothing ships (`bundledFolder`). */
export async function goneTranslators(folders: ModelFolders): Promise<readonly ShippedTranslator[]> {
  if (folders.bundledFolder === undefined) return [];
  const here = new Set((await installedModels(folders)).map(({ name }) => name));
  return SHIPPED_TRANSLATORS.filter(({ name }) => !here.has(name));
}

export const SHIPPED_TRANSLATORS: readonly ShippedTranslator[] = [
  { name: 'crossquote-mul-en', source: 'mul', target: 'en', languages: ['de', 'fr'] },
];
