/** Models in force that no machine at work has: what needs them waits for a person. */
import type { Stage } from '@crossquote/domain';
import type { ModelInForce } from '../ports/model-store.ts';
import type { WorkerNote } from '../ports/worker-store.ts';
import type { ModelsInForce } from './in-force.ts';

/** Where nobody works on the stage at all, it is not the model that is missing. */
export function missingModels(models: ModelsInForce, workers: readonly WorkerNote[]): ModelsInForce {
  return models.filter((line) => {
    const able = workers.filter(({ stages }) => stages.includes(stageOf(line)));
    return able.length > 0 && !able.some((worker) => hasModel(worker, line));
  });
}

/** Whether the worker does what the model is for, and has it. */
export function canUse(worker: WorkerNote, line: ModelInForce): boolean {
  return worker.stages.includes(stageOf(line)) && hasModel(worker, line);
}

function hasModel({ lacks }: WorkerNote, line: ModelInForce): boolean {
  return !lacks.some(
    ({ task, source, target }) => task === line.task && source === line.source && target === line.target,
  );
}

function stageOf({ task }: ModelInForce): Stage {
  return task === 'embedding' ? 'embed' : 'translate';
}
