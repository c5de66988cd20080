/** A person puts a model in force, for all machines. */
import { type Language, type ModelRef, modelKey, primaryLanguage } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { ModelInForce, ModelStore } from '../ports/model-store.ts';
import type { Machine } from './in-force.ts';
import type { LackSources } from './model-lack.ts';
import { isAt, lineOf, type ModelPlace } from './model-place.ts';

/** Puts it in force, whatever is. @returns the line that is in force now; null where it was before, or another came just now. */
export async function useModel(
  place: ModelPlace,
  model: ModelRef,
  { store, machine }: { readonly store: ModelStore; readonly machine: Machine },
  clock: Clock,
  by: string,
): Promise<ModelInForce | null> {
  const line = (await store.modelsInForce()).find((each) => isAt(each, place));
  if (line && modelKey(line.model) === modelKey(model)) return null;
  const next = lineOf(place, model, machine, clock);
  return (await store.putModelInForce(next, line?.model ?? null, { by, at: next.since })) ? next : null;
}

/** What the translator, which is here, can be in force for: each of these languages once, into each target, by source. */
export async function pairsOf(
  model: ModelRef,
  languages: readonly Language[],
  { translator, targets }: Pick<LackSources, 'translator' | 'targets'>,
): Promise<readonly ModelPlace[]> {
  const sources = [...new Set(languages.map((each) => primaryLanguage(each)))].sort();
  const pairs: ModelPlace[] = [];
  for (const source of sources)
    for (const target of targets.map((each) => primaryLanguage(each)))
      if (source !== target && (await translator.modelFor(source, target, model)))
        pairs.push({ task: 'translation', source, target });
  return pairs;
}
