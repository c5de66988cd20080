/** Which model could be had for a language pair, and how: said, never done. */
import { type Language, type ModelRef, primaryLanguage, UNKNOWN_LANGUAGE } from '@crossquote/domain';
import type { ModelFolders } from '../installed/installed-models.ts';
import { knownDamage } from '../installed/known-damage.ts';
import { howToMend } from '../manifest/check-files.ts';
import { DEFAULT_HUB, KNOWN_MODELS, type KnownModel } from '../manifest/known-models.ts';
import { howToFetch, howToTranslate } from './how-to-get.ts';
import { bestFit, rank } from './pair-fit.ts';
import { searchedHere } from './searched-here.ts';
import { goneTranslators } from './shipped-translators.ts';
import { translatorHere } from './translator-here.ts';

export interface TranslatorHintOptions extends ModelFolders {
  readonly hub?: string | undefined;
  readonly offline?: boolean | undefined;
  readonly known?: readonly KnownModel[] | undefined;
  /** Translations kept in view; left out: 1, greedy. */
  readonly beams?: number | undefined;
}

export interface TranslatorHint {
  readonly source: Language;
  readonly target: Language;
  /** The model that translates the pair now, by the name that its texts carry; null when none is here, or it is damaged. */
  readonly model: ModelRef | null;
  /** One line: a better model that could be had, how large it is and the command; null when there is nothing better. */
  readonly hint: string | null;
}

/** null where there is nothing to translate. Goes to no network, loads no model. */
export async function translatorHint(
  source: Language,
  target: Language,
  options: TranslatorHintOptions,
): Promise<TranslatorHint | null> {
  if (source === UNKNOWN_LANGUAGE || primaryLanguage(source) === primaryLanguage(target)) return null;
  const { hub = DEFAULT_HUB, offline = false, known = KNOWN_MODELS, beams = 1 } = options;
  const how = { known, host: new URL(hub).host, offline };
  const here = await translatorHere(options, source, target);
  const pair = `${source} -> ${target}`;
  if (!here) {
    const shipped = await goneTranslators(options);
    const hint = `no translator for ${pair} is here; ${howToTranslate(source, target, { ...how, shipped })}`;
    return { source, target, model: null, hint };
  }
  const path = await knownDamage(options.folder, here);
  if (path !== null) {
    const hint = `the translator ${here.name} for ${pair} is damaged (${path}); ${howToMend(here)}`;
    return { source, target, model: null, hint };
  }
  const best = bestFit(
    known.filter(({ task }) => task === 'translation'),
    source,
    target,
  );
  const now = rank({ ...here.manifest, where: here.where }, source, target);
  const better = best && best.name !== here.name && rank(best, source, target) > now ? best : null;
  const model = await searchedHere(here, beams);
  const search = model.dtype.includes('+') ? ` (${model.dtype})` : '';
  const hint =
    better && `a better translator for ${pair} than ${here.name}${search}: ${howToFetch(better, how)}`;
  return { source, target, model, hint };
}
