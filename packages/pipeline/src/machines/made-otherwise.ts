/** Translations that are kept and would be made otherwise now: another model is here or in force, or another setting. The next work makes them anew. */
import { type ModelRef, modelKey, primaryLanguage } from '@crossquote/domain';
import type { ModelStore, TranslatedBy } from '../ports/model-store.ts';
import { type MachineSources, modelsInForce, translatorInForce } from './in-force.ts';
import type { LackSources } from './model-lack.ts';

export interface MadeOtherwise extends TranslatedBy {
  /** What would make them now. */
  readonly now: ModelRef;
}

type Sources = MachineSources &
  Omit<LackSources, 'translator' | 'embedder'> & {
    readonly store: Pick<ModelStore, 'translatedBy'>;
    readonly translator: Parameters<typeof translatorInForce>[0];
  };

/**
 * Where nothing is here to make them anew they stay, and are not listed; nor are those into languages that nobody asks for any more.
 *
 * @param collection null: of all.
 */
export async function madeOtherwise(
  collection: string | null,
  sources: Sources,
): Promise<readonly MadeOtherwise[]> {
  const translator = translatorInForce(sources.translator, await modelsInForce(sources));
  const targets = new Set(sources.targets.map((target) => primaryLanguage(target)));
  const found: MadeOtherwise[] = [];
  for (const made of await sources.store.translatedBy(collection)) {
    if (!targets.has(primaryLanguage(made.target))) continue;
    const now = await translator.modelFor(made.source, made.target);
    if (now && modelKey(now) !== modelKey(made.model)) found.push({ ...made, now });
  }
  return found;
}
