/** What a person is told about a report's stages, derived from the database's records alone. */
import type { HeldStage, Stage, StageRecord, StageState, StageStatus } from '@crossquote/domain';
import type { ReportFingerprints } from './fingerprint.ts';
import type { ModelLack } from './machines/model-lack.ts';
import { NEEDS, REPORT_STAGES, type ReportStage } from './stage-graph.ts';

/** Stages that this machine leaves to others, and why. */
export type Lacks = Readonly<Partial<Record<Stage, ModelLack>>>;

/** Nothing more happens to the stage by itself. */
export function isSettled(state: StageState): boolean {
  return state !== 'waiting' && state !== 'running' && state !== 'retrying';
}

/** The stage's result can be built on; a report without its machine translation goes on. */
export function isUsable(state: StageState): boolean {
  return state === 'done' || state === 'waiting-for-model';
}

/**
 * The status of every stage of a report, in the order of REPORT_STAGES.
 * @param records those of this report.
 * @param held stages that are paused.
 * @param lacks said where such a stage waits; to other machines it waits without a cause.
 */
export function stageStatuses(
  reportId: string,
  records: readonly StageRecord[],
  fingerprints: ReportFingerprints,
  held: readonly HeldStage[],
  lacks: Lacks = {},
): readonly StageStatus[] {
  const known = new Map<ReportStage, StageStatus>();
  for (const stage of REPORT_STAGES) {
    const needs = NEEDS[stage].flatMap((need) => known.get(need) ?? []);
    const record = records.find((r) => r.stage === stage && r.fingerprint === fingerprints[stage]);
    const status = leftIf(lacks, statusOf(reportId, stage, needs, record));
    known.set(stage, pausedIf(held, status));
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

/** What is open of a paused stage is paused; what is done, running or failed stays as it is. */
export function pausedIf(held: readonly HeldStage[], status: StageStatus): StageStatus {
  const open = status.state === 'waiting' || status.state === 'retrying';
  const holding = held.find(({ stage }) => stage === status.stage);
  if (!open || !holding) return status;
  return {
    ...status,
    state: 'paused',
    cause: heldText(holding),
    nextAction: `crossquote unpause ${status.stage}`,
  };
}

function leftIf(lacks: Lacks, status: StageStatus): StageStatus {
  const lack = lacks[status.stage];
  if (!lack || status.state !== 'waiting') return status;
  return { ...status, cause: lack.cause, nextAction: lack.nextAction };
}

/** `paused by kim since 2026-11-26T10:20Z`. */
export function heldText({ by, since }: HeldStage): string {
  if (by === null || since === null) return 'an operator has paused the stage';
  return `paused by ${by} since ${since.replace(/:\d\d(\.\d+)?Z$/, 'Z')}`;
}

/** States that hold up what stands on the stage, as they are told there. */
const HOLDS_UP: Partial<Record<StageState, string>> = {
  failed: 'failed',
  cancelled: 'was cancelled',
  paused: 'is paused',
};

function statusOf(
  subject: string,
  stage: ReportStage,
  needs: readonly StageStatus[],
  record: StageRecord | undefined,
): StageStatus {
  const attempts = record?.attempts ?? 0;
  const as = (
    state: StageState,
    cause: string | null = null,
    nextAction: string | null = null,
  ): StageStatus => ({ subject, stage, cause, nextAction, attempts, state });
  const stuck = needs.find((need) => need.state in HOLDS_UP || need.state === 'blocked');
  if (stuck) {
    const words = HOLDS_UP[stuck.state];
    return as('blocked', words ? `${stuck.stage} ${words}` : stuck.cause, stuck.nextAction);
  }
  if (!record || !needs.every((need) => isUsable(need.state))) return as('waiting');
  if (record.state === 'running' && !record.leased)
    return as('waiting', 'the worker that was at it has stopped', 'crossquote resume');
  return as(record.state, record.cause, record.nextAction);
}
