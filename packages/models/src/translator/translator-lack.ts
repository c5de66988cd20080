/** Why no model speaks for a language pair, and what a person does about it: none is here, or the one that is here is damaged. */
import type { Language, ModelRef } from '@crossquote/domain';
import type { Hindrance } from '@crossquote/pipeline';
import { installedModels, type ModelFolders } from '../installed/installed-models.ts';
import { knownDamage } from '../installed/known-damage.ts';
import { howToMend } from '../manifest/check-files.ts';
import { DEFAULT_HUB, KNOWN_MODELS, type KnownModel } from '../manifest/known-models.ts';
import { howToTranslate } from './how-to-get.ts';
import { goneTranslators } from './shipped-translators.ts';
import { translatorHere } from './translator-here.ts';

export interface TranslatorSources extends ModelFolders {
  /** Downloads are forbidden; only changes what is said, since nothing is ever downloaded here. */
  readonly offline?: boolean | undefined;
  /** Where models come from, for what is said. */
  readonly hub?: string | undefined;
  readonly known?: readonly KnownModel[] | undefined;
}

/** Loads nothing, goes to no network. */
export async function translatorLack(
  source: Language,
  target: Language,
  options: TranslatorSources,
  only?: ModelRef,
): Promise<Hindrance> {
  const { offline = false, hub = DEFAULT_HUB, known = KNOWN_MODELS } = options;
  const model = await translatorHere(options, source, target, only);
  const path = model && (await knownDamage(options.folder, model));
  if (model && path !== null)
    return {
      cause: `the model ${model.name} for ${source} -> ${target} is damaged (${path})`,
      nextAction: `crossquote models verify ${model.name} reads all of it; ${howToMend(model)}`,
    };
  const shipped = await goneTranslators(options);
  const get = howToTranslate(source, target, { known, shipped, host: new URL(hub).host, offline });
  // What it translates stood in the manifest that cannot be read.
  const unreadable = (await installedModels(options)).find(({ manifest }) => manifest === null);
  return {
    cause: `no model for ${source} -> ${target} is here`,
    nextAction: unreadable
      ? `${unreadable.name} is here and damaged: ${howToMend(unreadable)}; else: ${get}`
      : get,
  };
}
