/** What an operator can cancel: stages that no worker has begun, or that pause before the next try. */
import type { Stage, StageMark, StageState } from '@crossquote/domain';
import type { CollectionProgress, ReportProgress } from '../schedule.ts';
import type { ReportStage } from '../stage-graph.ts';

const OPEN: ReadonlySet<StageState> = new Set(['waiting', 'retrying', 'paused', 'waiting-for-model']);

export interface OpenChoice {
  /** Report ids; null: every report of the collection, and its testimonies. */
  readonly reports: readonly string[] | null;
  /** null: every stage. */
  readonly stage: Stage | null;
}

/** In the order of the reports, then of the stages. What is blocked needs no cancelling: it stands on something that is held up already. */
export function openMarks(
  progress: CollectionProgress,
  { reports, stage }: OpenChoice,
): readonly StageMark[] {
  const chosen = progress.reports.filter(({ reportId }) => reports === null || reports.includes(reportId));
  const marks = chosen.flatMap(marksOf);
  if (reports === null && OPEN.has(progress.cluster.state)) marks.push(clusterMark(progress));
  return marks.filter((mark) => stage === null || mark.stage === stage);
}

function marksOf({ reportId, stages, fingerprints }: ReportProgress): StageMark[] {
  const open = stages.filter(({ state }) => OPEN.has(state));
  return open.map(({ stage }) => {
    return { subject: reportId, stage, fingerprint: fingerprints[stage as ReportStage] };
  });
}

function clusterMark({ collection, clusterFingerprint }: CollectionProgress): StageMark {
  return { subject: collection, stage: 'cluster', fingerprint: clusterFingerprint };
}
