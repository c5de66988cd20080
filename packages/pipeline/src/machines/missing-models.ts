/** Models in force that no machine at work has: what needs them waits for a person. */
import { modelKey, primaryLanguage, type Stage } from '@crossquote/domain';
import type { Hindrance } from '../ports/hindrance.ts';
import type { ModelInForce } from '../ports/model-store.ts';
import type { WorkerNote } from '../ports/worker-store.ts';
import type { CollectionProgress, ReportProgress } from '../schedule.ts';
import type { ModelsInForce } from './in-force.ts';
import { useOf } from './model-lack.ts';
import { isAt } from './model-place.ts';

/** What reports wait for that nobody has. */
export interface MissingModel extends Hindrance {
  readonly line: ModelInForce;
  readonly stage: Stage;
  /** Ids of the reports. */
  readonly subjects: readonly string[];
}

/** Those that something waits for. Where nobody works on the stage at all, it is not the model that is missing. */
export function missingModels(
  models: ModelsInForce,
  workers: readonly WorkerNote[],
  { reports }: CollectionProgress,
): readonly MissingModel[] {
  return models.flatMap((line) => {
    const stage = stageOf(line);
    const able = workers.filter(({ stages }) => stages.includes(stage));
    const subjects = reports
      .filter((report) => waitsFor(report, stage, line))
      .map(({ reportId }) => reportId);
    if (subjects.length === 0 || able.length === 0 || able.some((worker) => canUse(worker, line))) return [];
    return [
      {
        line,
        stage,
        subjects,
        cause: `no machine at work has ${modelKey(line.model)}, which is in force ${useOf(line)}`,
        nextAction: `start work on ${line.machine}, or crossquote models add <file> on one that works; or have all made anew by another: crossquote models use <name>`,
      },
    ];
  });
}

/** Whether the worker does what the model is for, and has it. */
export function canUse({ stages, lacks }: WorkerNote, line: ModelInForce): boolean {
  return stages.includes(stageOf(line)) && !lacks.some((lack) => isAbout(lack, line));
}

/** A note may be of a model that was in force before. */
export function isAbout(lack: WorkerNote['lacks'][number], line: ModelInForce): boolean {
  return isAt(line, lack) && modelKey(lack.model) === modelKey(line.model);
}

function waitsFor(
  { language, stages }: ReportProgress,
  stage: Stage,
  { task, source }: ModelInForce,
): boolean {
  if (task === 'translation' && primaryLanguage(language) !== source) return false;
  return stages.some(
    (each) => each.stage === stage && (each.state === 'waiting' || each.state === 'retrying'),
  );
}

function stageOf({ task }: ModelInForce): Stage {
  return task === 'embedding' ? 'embed' : 'translate';
}
