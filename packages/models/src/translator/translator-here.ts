/** Which translator on this machine speaks for a language pair: what a user installed wins over what ships. */
import { type Language, type ModelRef, modelKey, unsearched } from '@crossquote/domain';
import { type InstalledModel, installedModels, type ModelFolders } from '../installed/installed-models.ts';
import { oneOfEach } from '../installed/one-of-each.ts';
import { type ModelManifest, modelRefOf } from '../manifest/model-manifest.ts';
import { bestFit } from './pair-fit.ts';

export type TranslatorHere = InstalledModel & { readonly manifest: ModelManifest };

/**
 * Loads nothing. null when none is here. It may be damaged: another model that is whole takes its place only once it is gone, since all would be translated anew.
 * @param only this very model, whether or not it is the best, and however it shall decode.
 */
export async function translatorHere(
  folders: ModelFolders,
  source: Language,
  target: Language,
  only?: ModelRef,
): Promise<TranslatorHere | null> {
  const here = await oneOfEach(await installedModels(folders), folders.folder);
  const wanted = only && modelKey(unsearched(only).model);
  const candidates = here
    .filter(({ manifest }) => manifest.task === 'translation')
    .filter(({ manifest }) => !wanted || modelKey(modelRefOf(manifest)) === wanted)
    .map((model) => ({ ...model.manifest, where: model.where, model }));
  return bestFit(candidates, source, target)?.model ?? null;
}
