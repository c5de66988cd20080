/** When a model comes in force: with the first machine that needs one, with a newer release, and with a person who says so. */
import {
  type Language,
  type ModelRef,
  modelKey,
  primaryLanguage,
  searchedWith,
  unsearched,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { ModelInForce, ModelStore } from '../ports/model-store.ts';
import type { ReportStage } from '../stage-graph.ts';
import type { Machine, ModelsInForce } from './in-force.ts';
import type { LackedModel, LackSources } from './model-lack.ts';
import { isAt, lineOf, type ModelPlace } from './model-place.ts';

export interface PutSources extends LackSources {
  readonly store: ModelStore;
  readonly machine?: Machine;
}

/**
 * Before a worker does the stage: where nothing is in force, what is here comes in force. So does another revision of what is, when a newer release brings it:
 * nobody has the earlier one any more then. It searches as the earlier one did, which is a person's choice and no release's.
 */
export async function claimModels(
  stage: ReportStage,
  language: Language,
  sources: PutSources,
  clock: Clock,
): Promise<void> {
  const { machine, store } = sources;
  if (!machine || (stage !== 'translate' && stage !== 'embed')) return;
  const models = await store.modelsInForce();
  for (const { place, model } of await modelsHere(stage, language, sources)) {
    const line = models.find((each) => isAt(each, place));
    const next = line ? nextOf(line, model, machine, clock) : lineOf(place, model, machine, clock);
    if (!next) continue;
    const act = { by: `machine ${machine.name}`, at: clock.now().toISOString() };
    await store.putModelInForce(next, line?.model ?? null, act);
  }
}

/** What stands there from now on, where this machine's release is the newer one; null: what does. */
function nextOf(line: ModelInForce, model: ModelRef, machine: Machine, clock: Clock): ModelInForce | null {
  if (line.release >= machine.release || line.model.name !== model.name) return null;
  return renewed(line, searchingAs(line.model, model), machine, clock);
}

/**
 * What a person who says `resume` means: the machine that put a model in force has got a better one since, so that one is in force now.
 * @param anySearch nobody has said how it shall search, so that the very model in force stays with the search it has: a shell without the setting must not
 * undo it for all machines.
 * @param by who says so, for the ledger.
 * @returns what has changed.
 */
export async function renewModels(
  sources: PutSources,
  clock: Clock,
  anySearch: boolean,
  by: string,
): Promise<readonly ModelInForce[]> {
  const { machine, store } = sources;
  if (!machine) return [];
  const own = (await store.modelsInForce()).filter((line) => line.machine === machine.name);
  const changed: ModelInForce[] = [];
  for (const line of own) {
    const model =
      line.task === 'embedding'
        ? sources.embedder.model
        : await sources.translator.modelFor(line.source, line.target);
    if (!model || isSame(model, line.model, anySearch)) continue;
    const next = lineOf(line, model, machine, clock);
    if (await store.putModelInForce(next, line.model, { by, at: next.since })) changed.push(next);
  }
  return changed;
}

/** Translators here that would be taken before those in force, which are here as well: only people put them in force. */
export async function unusedTranslators(
  models: ModelsInForce,
  { translator }: Pick<LackSources, 'translator'>,
): Promise<readonly LackedModel[]> {
  const unused: LackedModel[] = [];
  for (const line of models) {
    if (line.task !== 'translation') continue;
    const [here, inForce] = await Promise.all([
      translator.modelFor(line.source, line.target),
      translator.modelFor(line.source, line.target, line.model),
    ]);
    if (here && inForce && !isSame(here, inForce, true)) unused.push({ line, here });
  }
  return unused;
}

function searchingAs(earlier: ModelRef, model: ModelRef): ModelRef {
  return searchedWith(unsearched(model).model, unsearched(earlier).beams);
}

/** @param anySearch whether they may search otherwise. */
function isSame(one: ModelRef, other: ModelRef, anySearch: boolean): boolean {
  const [a, b] = anySearch ? [unsearched(one).model, unsearched(other).model] : [one, other];
  return modelKey(a) === modelKey(b);
}

async function modelsHere(
  stage: 'translate' | 'embed',
  language: Language,
  { translator, embedder, targets }: LackSources,
): Promise<readonly { readonly place: ModelPlace; readonly model: ModelRef }[]> {
  if (stage === 'embed')
    return [{ place: { task: 'embedding', source: '', target: '' }, model: embedder.model }];
  const found = await Promise.all(
    targets.map(async (target) => {
      const place = {
        task: 'translation' as const,
        source: primaryLanguage(language),
        target: primaryLanguage(target),
      };
      if (place.source === place.target) return [];
      const model = await translator.modelFor(language, target);
      return model ? [{ place, model }] : [];
    }),
  );
  return found.flat();
}

/** The same model stays that of the machine that put it there. */
function renewed(line: ModelInForce, model: ModelRef, machine: Machine, clock: Clock): ModelInForce {
  return modelKey(line.model) === modelKey(model)
    ? { ...line, release: machine.release }
    : lineOf(line, model, machine, clock);
}
