/** What a machine leaves to others, since another model is in force than it has. */
import { type Language, type ModelRef, modelKey, primaryLanguage } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import type { ModelInForce } from '../ports/model-store.ts';
import type { Hindrance } from '../ports/store.ts';
import type { Translator } from '../ports/translator.ts';
import type { ReportStage } from '../stage-graph.ts';
import { lineFor, type ModelsInForce } from './in-force.ts';

export interface LackSources {
  readonly translator: Pick<Translator, 'modelFor' | 'damagedFor'>;
  readonly embedder: Pick<Embedder, 'model'>;
  readonly targets: readonly Language[];
}

/** @returns null where this machine can do the stage for reports in that language. A damaged model counts as one that is here: those reports go on without. */
export async function modelLack(
  stage: ReportStage,
  language: Language,
  models: ModelsInForce,
  sources: LackSources,
): Promise<Hindrance | null> {
  if (stage === 'embed') return embedderLack(models, sources);
  if (stage !== 'translate') return null;
  for (const target of sources.targets) {
    if (primaryLanguage(target) === primaryLanguage(language)) continue;
    const lack = await translatorLackFor(language, target, models, sources);
    if (lack) return lack;
  }
  return null;
}

function embedderLack(models: ModelsInForce, { embedder }: LackSources): Hindrance | null {
  const line = models.find(({ task }) => task === 'embedding');
  if (!line || modelKey(line.model) === modelKey(embedder.model)) return null;
  const set = `start it with CROSSQUOTE_EMBEDDER=${line.model.name}`;
  return lackOf(line, embedder.model, 'as sentence model', set);
}

async function translatorLackFor(
  source: Language,
  target: Language,
  models: ModelsInForce,
  { translator }: LackSources,
): Promise<Hindrance | null> {
  const line = lineFor(models, source, target);
  if (!line) return null;
  const { model } = line;
  const isHere =
    (await translator.modelFor(source, target, model)) ??
    (await translator.damagedFor(source, target, model));
  if (isHere) return null;
  const here = await translator.modelFor(source, target);
  return lackOf(line, here, `for ${line.source} -> ${line.target}`, null);
}

function lackOf(line: ModelInForce, here: ModelRef | null, what: string, set: string | null): Hindrance {
  const { name } = line.model;
  const carry = `crossquote models bundle <file> ${name} on ${line.machine}, then models add <file> here`;
  const use = here ? `; or have all made anew, everywhere: crossquote models use ${here.name}` : '';
  return {
    cause: `this machine has ${here ? modelKey(here) : 'no model'} where ${modelKey(line.model)} is in force ${what}, and leaves that to others`,
    nextAction: `${set ? `${carry}, and ${set}` : carry}${use}`,
  };
}
