/** What a machine leaves to others, since another model is in force than it has. */
import { type Language, type ModelRef, modelKey } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import type { Hindrance } from '../ports/hindrance.ts';
import type { ModelInForce } from '../ports/model-store.ts';
import type { Translator } from '../ports/translator.ts';
import type { ReportStage } from '../stage-graph.ts';
import { lineFor, type Machine, type ModelsInForce } from './in-force.ts';

export interface LackSources {
  readonly translator: Pick<Translator, 'modelFor' | 'damagedFor'>;
  readonly embedder: Pick<Embedder, 'model'>;
  readonly targets: readonly Language[];
  readonly machine?: Machine;
}

/** Why a machine leaves a stage to others, and the model that it would need. */
export interface ModelLack extends Hindrance {
  readonly line: ModelInForce;
}

/** A model in force, and what this machine has instead. */
export interface LackedModel {
  readonly line: ModelInForce;
  /** null: nothing. */
  readonly here: ModelRef | null;
}

/** @returns null where this machine can do the stage for reports in that language. A damaged model counts as one that is here: those reports go on without. */
export async function modelLack(
  stage: ReportStage,
  language: Language,
  models: ModelsInForce,
  sources: LackSources,
): Promise<ModelLack | null> {
  if (stage === 'embed') {
    const line = models.find(({ task }) => task === 'embedding');
    const lacked = line && (await lackedOf(line, sources));
    return lacked ? lackOf(lacked, sources.machine) : null;
  }
  if (stage !== 'translate') return null;
  for (const target of sources.targets) {
    const line = lineFor(models, language, target);
    const lacked = line && (await lackedOf(line, sources));
    if (lacked) return lackOf(lacked, sources.machine);
  }
  return null;
}

/** All models in force that are not here. */
export async function lackedModels(
  models: ModelsInForce,
  sources: LackSources,
): Promise<readonly LackedModel[]> {
  const lacked = await Promise.all(models.map((line) => lackedOf(line, sources)));
  return lacked.filter((each) => each !== null);
}

/** `for de -> en`, or `as sentence model`. */
export function useOf({ task, source, target }: Pick<ModelInForce, 'task' | 'source' | 'target'>): string {
  return task === 'embedding' ? 'as sentence model' : `for ${source} -> ${target}`;
}

async function lackedOf(
  line: ModelInForce,
  { translator, embedder }: LackSources,
): Promise<LackedModel | null> {
  const { task, source, target, model } = line;
  if (task === 'embedding')
    return modelKey(model) === modelKey(embedder.model) ? null : { line, here: embedder.model };
  const isHere =
    (await translator.modelFor(source, target, model)) ??
    (await translator.damagedFor(source, target, model));
  return isHere ? null : { line, here: await translator.modelFor(source, target) };
}

/** @param who it is, at the beginning of a sentence or line. */
export function lackText(who: string, { line, here }: LackedModel): string {
  const what = here ? modelKey(here) : 'no model';
  return `${who} has ${what} where ${modelKey(line.model)} is in force ${useOf(line)}, and leaves that to others`;
}

function lackOf({ line, here }: LackedModel, machine: Machine | undefined): ModelLack {
  return {
    line,
    cause: lackText('this machine', { line, here }),
    nextAction: howToGoOn({ line, here }, machine),
  };
}

/** What a person does to have it here, or something else in force. */
export function howToGoOn({ line, here }: LackedModel, machine: Machine | undefined): string {
  const { name } = line.model;
  const isOurs = machine?.name === line.machine;
  const use = isOurs ? 'crossquote resume' : `crossquote models use ${here?.name}`;
  const anew = `have all made anew, everywhere, by what is here: ${use}`;
  if (isOurs && here) return anew;
  const set = line.task === 'embedding' ? `, and start it with CROSSQUOTE_EMBEDDER=${name}` : '';
  // What is here under that name in another revision stays otherwise.
  const force = here?.name === name ? ' --force' : '';
  const from = isOurs ? 'on one that has it' : `on ${line.machine}`;
  const carry = `crossquote models bundle <file> ${name} ${from}, then models add${force} <file> here${set}`;
  return here ? `${carry}; or ${anew}` : carry;
}
