/** A collection's stages, one line each: what a watcher without a terminal (a log, a pipe) is told when it changes. */
import { STAGES, type Stage, type StageState } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { stateWords } from './collection-summary.ts';
import { shown } from './shown.ts';

const TOLD: readonly StageState[] = [
  'waiting',
  'running',
  'retrying',
  'waiting-for-model',
  'failed',
  'cancelled',
  'paused',
  'blocked',
  'done',
];

/** In the order of STAGES: `default  split  2 waiting, 1 running, 7 done`. */
export function stageLines(progress: CollectionProgress): readonly string[] {
  return STAGES.map((stage) => {
    const states = statesOf(progress, stage);
    const counts = TOLD.map((state) => [state, states.filter((s) => s === state).length] as const);
    const told = counts.filter(([, n]) => n > 0).map(([state, n]) => `${n} ${stateWords(state)}`);
    return `${shown(progress.collection)}  ${stage}  ${told.join(', ') || 'nothing to do'}`;
  });
}

/** The states of one stage, one a report. */
export function statesOf(progress: CollectionProgress, stage: Stage): readonly StageState[] {
  const all = [...progress.reports.flatMap((report) => report.stages), progress.cluster];
  return all.filter((status) => status.stage === stage).map((status) => status.state);
}
