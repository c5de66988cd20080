/** How the work of a collection stands: each stage by state, what holds it up, and what failed. Ids, counts and causes only. */
import { type HeldStage, STAGES, type Stage, type StageState, type StageStatus } from '@crossquote/domain';
import {
  type CollectionProgress,
  collectionProgress,
  type MissingModel,
  missingModels,
  modelsInForce,
  type ReportProgress,
  unstaffedStages,
  WORKER_BELIEVED_MS,
} from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';

export const SHOWN_STATES = [
  'done',
  'running',
  'waiting',
  'retrying',
  'waiting-for-model',
  'paused',
  'cancelled',
  'blocked',
  'failed',
] as const satisfies readonly StageState[];

export interface StageLine {
  readonly stage: Stage;
  /** How many reports (for `cluster`: collections) stand so. */
  readonly counts: Readonly<Partial<Record<StageState, number>>>;
  /** Milliseconds that the job which waits longest has waited, of all collections; null: none waits, or the queue does not say. */
  readonly longestWait: number | null;
  /** Jobs that wait for it while no worker takes them, of all collections. */
  readonly unstaffed: number;
  /** An operator has told it to wait; null: nobody has. */
  readonly held: HeldStage | null;
}

/** What several stages stand still for, with what somebody can do. */
export interface Holding {
  readonly stage: Stage;
  readonly state: StageState;
  readonly cause: string;
  readonly nextAction: string | null;
  /** Reports, or the collection. */
  readonly subjects: readonly string[];
}

export interface OperationsView {
  readonly collection: string;
  readonly collections: readonly string[];
  readonly reports: number;
  readonly stages: readonly StageLine[];
  readonly holdings: readonly Holding[];
  /** The queue has pages of its own. */
  readonly hasBoard: boolean;
}

export async function operationsView(collection: string, deps: DeskDeps): Promise<OperationsView> {
  const [progress, held, collections, oldest, unstaffed, models, workers] = await Promise.all([
    collectionProgress(collection, deps),
    deps.store.heldStages(),
    deps.store.collectionNames(),
    deps.queue.oldestWaiting().catch(() => null),
    unstaffedStages(deps.queue).catch(() => []),
    modelsInForce(deps),
    deps.machine ? deps.store.workersAtWork(WORKER_BELIEVED_MS) : [],
  ]);
  const all = statusesOf(progress);
  return {
    collection,
    collections,
    reports: progress.reports.length,
    stages: STAGES.map((stage) => ({
      stage,
      counts: countsOf(all.filter((status) => status.stage === stage)),
      longestWait: waitedSince(oldest?.[stage] ?? null, deps.clock.now()),
      unstaffed: unstaffed.find((each) => each.stage === stage)?.jobs ?? 0,
      held: held.find((each) => each.stage === stage) ?? null,
    })),
    holdings: [
      ...missingModels(models, workers, progress).map(missingHolding),
      ...holdingsOf([...progress.reports.flatMap(heldHere), progress.cluster]),
    ],
    hasBoard: deps.queue.board !== undefined,
  };
}

function waitedSince(since: number | null, now: Date): number | null {
  return since === null ? null : Math.max(0, now.getTime() - since);
}

function statusesOf(progress: CollectionProgress): readonly StageStatus[] {
  return [...progress.reports.flatMap(({ stages }) => stages), progress.cluster];
}

function countsOf(statuses: readonly StageStatus[]): StageLine['counts'] {
  const counts: Partial<Record<StageState, number>> = {};
  for (const { state } of statuses) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** What this machine leaves to others is held up only where no other has the model. */
function heldHere({ stages, lacks }: ReportProgress): readonly StageStatus[] {
  return stages.filter(({ stage, cause }) => cause === null || cause !== lacks[stage]?.cause);
}

function missingHolding({ stage, subjects, cause, nextAction }: MissingModel): Holding {
  return { stage, state: 'waiting', cause, nextAction, subjects };
}

/** What is blocked needs no line: it stands on something that has one. */
function holdingsOf(statuses: readonly StageStatus[]): readonly Holding[] {
  const found = new Map<string, Holding>();
  for (const { stage, state, cause, nextAction, subject } of statuses) {
    if (cause === null || state === 'blocked') continue;
    const key = JSON.stringify([stage, state, cause]);
    const subjects = [...(found.get(key)?.subjects ?? []), subject];
    found.set(key, { stage, state, cause, nextAction: found.get(key)?.nextAction ?? nextAction, subjects });
  }
  return [...found.values()];
}
