/** Which models are in force where several machines share a database, which machine lacks one, and which nobody has. */
import { modelKey, unsearched } from '@crossquote/domain';
import {
  type CollectionProgress,
  isAbout,
  lackText,
  type MadeOtherwise,
  type ModelInForce,
  type ModelsInForce,
  missingModels,
  useOf,
  type WorkerNote,
} from '@crossquote/pipeline';
import { type Config, olderModels } from '@crossquote/runtime';
import { plural } from './collection-summary.ts';

/** A line for each model in whose place a newer one could be used, for whoever begins to work. */
export async function olderNotes(config: Config): Promise<string> {
  return (await olderModels(config)).map((line) => `Note: ${line}\n`).join('');
}

/** `tiny@2/fp32 is in force for de -> en`. */
export function inForceLine(line: ModelInForce): string {
  return `${modelKey(line.model)} is in force ${useOf(line)}`;
}

/** What is translated otherwise than it would be now. Of what only beam search sets apart, how to keep it. */
export function otherwiseLine({ model, now, source, target, reports }: MadeOtherwise): string {
  const [before, after] = [unsearched(model), unsearched(now)];
  const isSetting = modelKey(before.model) === modelKey(after.model);
  const keep = isSetting ? `, unless CROSSQUOTE_BEAMS=${before.beams} is set, as it was then` : '';
  return `${source} -> ${target} of ${plural(reports, 'report')} was made by ${modelKey(model)}, and is made anew by ${modelKey(now)} with the next work${keep}`;
}

/** A line for each machine at work and model that it lacks. */
export function lackLines(models: ModelsInForce, workers: readonly WorkerNote[]): readonly string[] {
  const lines = workers.flatMap(({ machine, lacks }) =>
    lacks.flatMap((lack) => {
      const line = models.find((each) => isAbout(lack, each));
      return line ? [lackText(machine, { line, here: lack.here })] : [];
    }),
  );
  return [...new Set(lines)];
}

/** What waits for a model that no machine at work has, and what to do. @returns '' when nothing does. */
export function missingLines(
  models: ModelsInForce,
  workers: readonly WorkerNote[],
  progress: readonly CollectionProgress[],
): string {
  return progress
    .flatMap((each) => missingModels(models, workers, each))
    .map(
      ({ stage, subjects, cause, nextAction }) =>
        `${plural(subjects.length, 'report')} waiting at ${stage}: ${cause}\n  -> ${nextAction}\n`,
    )
    .join('');
}
