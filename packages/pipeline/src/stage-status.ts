/** What a person is told about a report's stages, derived from the database's records alone. */
import type { StageRecord, StageState, StageStatus } from '@crossquote/domain';
import type { ReportFingerprints } from './fingerprint.ts';
import { NEEDS, REPORT_STAGES, type ReportStage } from './stage-graph.ts';

/** Nothing more happens to the stage by itself. */
export function isSettled(state: StageState): boolean {
  return state === 'done' || state === 'failed' || state === 'waiting-for-model' || state === 'blocked';
}

/** The stage's result can be built on; a report without its machine translation goes on. */
export function isUsable(state: StageState): boolean {
  return state === 'done' || state === 'waiting-for-model';
}

/** The status of every stage of a report, in the order of REPORT_STAGES. `records` are those of this report. */
export function stageStatuses(
  reportId: string,
  records: readonly StageRecord[],
  fingerprints: ReportFingerprints,
): readonly StageStatus[] {
  const known = new Map<ReportStage, StageStatus>();
  for (const stage of REPORT_STAGES) {
    const needs = NEEDS[stage].flatMap((need) => known.get(need) ?? []);
    const record = records.find((r) => r.stage === stage && r.fingerprint === fingerprints[stage]);
    known.set(stage, statusOf(reportId, stage, needs, record));
  }
  return [...known.values()];
}

/** Stages whose turn it is: all they need is usable, and they are neither settled nor running. */
export function readyStages(statuses: readonly StageStatus[]): readonly ReportStage[] {
  return REPORT_STAGES.filter((stage) => {
    const status = statuses.find((s) => s.stage === stage);
    const needs = NEEDS[stage].map((need) => statuses.find((s) => s.stage === need));
    const open = status?.state === 'waiting' || status?.state === 'retrying';
    return open && needs.every((need) => need && isUsable(need.state));
  });
}

function statusOf(
  subject: string,
  stage: ReportStage,
  needs: readonly StageStatus[],
  record: StageRecord | undefined,
): StageStatus {
  const plain = { subject, stage, cause: null, nextAction: null, attempts: record?.attempts ?? 0 };
  const stuck = needs.find((need) => need.state === 'failed' || need.state === 'blocked');
  if (stuck) {
    const cause = stuck.state === 'failed' ? `${stuck.stage} failed` : stuck.cause;
    return { ...plain, state: 'blocked', cause, nextAction: stuck.nextAction };
  }
  if (!record || !needs.every((need) => isUsable(need.state))) return { ...plain, state: 'waiting' };
  if (record.state === 'running' && !record.leased) {
    const cause = 'the worker that was at it has stopped';
    return { ...plain, state: 'waiting', cause, nextAction: 'crossquote resume' };
  }
  return { ...plain, state: record.state, cause: record.cause, nextAction: record.nextAction };
}
