/**
 * Which models a stage's result is made with. Where several machines share a database, that stands there (`ModelStore`) and holds for all of them; what a machine
 * has besides changes nothing. On the embedded database, which one process has at a time, what is here is in force.
 */
import { type Language, type ModelRef, primaryLanguage } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import type { ModelInForce, ModelStore } from '../ports/model-store.ts';
import type { Translator } from '../ports/translator.ts';

/** One of several that share a database: a home with its models. */
export interface Machine {
  /** Its own among them, and always the same. */
  readonly name: string;
  /** The number of the release that runs. */
  readonly release: number;
}

export interface MachineSources {
  readonly store: Pick<ModelStore, 'modelsInForce'>;
  /** Left out: no others work on the database. */
  readonly machine?: Machine;
}

export type ModelsInForce = readonly ModelInForce[];

/** None where no others work on the database: what is here is in force then. */
export async function modelsInForce({ store, machine }: MachineSources): Promise<ModelsInForce> {
  return machine ? store.modelsInForce() : [];
}

/** What is in force for the pair; null: nothing yet, so what is here. */
export function lineFor(models: ModelsInForce, source: Language, target: Language): ModelInForce | null {
  const [from, to] = [primaryLanguage(source), primaryLanguage(target)];
  return (
    models.find((each) => each.task === 'translation' && each.source === from && each.target === to) ?? null
  );
}

/**
 * The translator that answers for the models in force instead of the best ones here. It names one that is not here all the same: whoever wants the same
 * results names the same model. One that is here and damaged it does not name, as ever. Asked for one
 * very model, it answers for that one.
 */
export function translatorInForce(translator: Translator, models: ModelsInForce): Translator {
  const modelOf = (source: Language, target: Language) => lineFor(models, source, target)?.model;
  return {
    ...translator,
    modelFor: async (source, target, only) => {
      const model = only ? undefined : modelOf(source, target);
      if (!model) return translator.modelFor(source, target, only);
      return (await translator.damagedFor(source, target, model)) ? null : model;
    },
    damagedFor: (source, target, only) =>
      translator.damagedFor(source, target, only ?? modelOf(source, target)),
    lack: (source, target, only) => translator.lack(source, target, only ?? modelOf(source, target)),
    translate: (texts, source, target, only) =>
      translator.translate(texts, source, target, only ?? modelOf(source, target)),
  };
}

export function embedderInForce(embedder: Pick<Embedder, 'model'>, models: ModelsInForce): ModelRef {
  return models.find(({ task }) => task === 'embedding')?.model ?? embedder.model;
}
