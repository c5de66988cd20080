/**
 * The harness every worker runs in: skip what is obsolete or done, hold a lease while computing, turn errors into records,
 * and hand on what comes next. It may be killed at any line: the next try, or `sweep`, picks up from the records.
 */
import { randomUUID } from 'node:crypto';
import {
  InvalidInput,
  type Language,
  NotFound,
  type Report,
  type Stage,
  type StageMark,
  Unavailable,
} from '@crossquote/domain';
import { hindranceOf, verdictOn } from './failure.ts';
import { fingerprinter } from './fingerprint.ts';
import { collectionKey, type JobPayload } from './job-payload.ts';
import { type LetGoLater, letGoLater } from './let-go-later.ts';
import { type ModelsInForce, modelsInForce } from './machines/in-force.ts';
import { modelLack } from './machines/model-lack.ts';
import { claimModels } from './machines/put-models.ts';
import { systemClock } from './ports/clock.ts';
import type { Hindrance } from './ports/hindrance.ts';
import type { Attempt, JobHandler } from './ports/job-queue.ts';
import { MOST_CRASHES } from './ports/store.ts';
import { collectionProgress, type ScheduleDeps, scheduleReport, sweep } from './schedule.ts';
import type { ReportStage } from './stage-graph.ts';
import { readyStages, stageStatuses } from './stage-status.ts';
import { Stopping } from './stopping.ts';

/** How a job ended, for logs and tests; `left`: to machines that have the model in force, or to whoever comes when it was stopped. */
export type StageOutcome = 'done' | 'skipped' | 'obsolete' | 'failed' | 'left';

/** Told after every job: ids, counts and milliseconds only. */
export interface StageEvent {
  readonly stage: Stage;
  readonly subject: string;
  /** `unnoted`: tried again too, and as often as it takes, since the store could not be told. Of these no record says anything. */
  readonly outcome: StageOutcome | 'retrying' | 'unnoted';
  readonly ms: number;
  readonly cause: string | null;
}

/** Runs the work as one span of a trace. `subject` as jobs name it: a report's id, or a collection's key. */
export type TraceStage = (
  stage: Stage,
  subject: string,
  work: () => Promise<StageOutcome>,
) => Promise<StageOutcome>;

export interface StageDeps extends ScheduleDeps {
  /** How long a worker that shows no sign of life is believed, in milliseconds. */
  readonly leaseMs: number;
  readonly onStage?: (event: StageEvent) => void;
  /** Told each time that something is left to other machines. */
  readonly onLack?: (lack: Hindrance) => void;
  readonly trace?: TraceStage;
  /** Aborted when the worker is asked to stop: long work ends in the middle then. */
  readonly stopping?: AbortSignal;
}

/** A report stage's work: load, compute, save with the mark. */
export interface ReportWork<Deps extends StageDeps = StageDeps> {
  readonly stage: ReportStage;
  run(report: Report, mark: StageMark, deps: Deps): Promise<void>;
}

/** The collection stage's work. */
export interface CollectionWork<Deps extends StageDeps = StageDeps> {
  readonly stage: 'cluster';
  run(collection: string, mark: StageMark, deps: Deps): Promise<void>;
}

/** What the store knows this very handler by: whatever is begun under it and not ended is no crash once the handler comes back to it or lets it go. */
interface Holding {
  readonly holder: string;
  readonly later: LetGoLater;
}

export type StageWork<Deps extends StageDeps = StageDeps> = ReportWork<Deps> | CollectionWork<Deps>;

/** The job handler of a stage. */
export function stageHandler<Deps extends StageDeps>(work: StageWork<Deps>, deps: Deps): JobHandler {
  const holder = randomUUID();
  const own = { ...deps, holder, later: letGoLater(deps.store, holder) };
  return async (payload, attempt) => {
    const began = performance.now();
    const tell = (outcome: StageEvent['outcome'], cause: string | null = null) =>
      deps.onStage?.({
        stage: work.stage,
        subject: payload.subject,
        outcome,
        ms: Math.round(performance.now() - began),
        cause,
      });
    let named = work.stage === 'cluster' ? null : payload;
    try {
      named = await namedPayload(work.stage, payload, deps.store);
      const outcome = await traced(work, named, own);
      if (outcome === 'left') return outcome;
      return tell(outcome);
    } catch (error) {
      const mark = named && { ...named, stage: work.stage };
      const cause = hindranceOf(error, payload.subject).cause;
      if (verdictOn(error) === 'skip') return tell('skipped', cause);
      const next = await settleFailure(error, mark, attempt, own);
      tell(next === 'over' ? 'failed' : next === 'left' ? 'unnoted' : 'retrying', cause);
      if (next === 'counted') throw new Unavailable(cause);
      return next === 'left' ? next : undefined;
    }
  };
}

/** A collection's job holds its key, and its work needs its name; a job of an earlier version holds the name. */
async function namedPayload(
  stage: Stage,
  payload: JobPayload,
  store: Pick<StageDeps['store'], 'collectionNames'>,
): Promise<JobPayload> {
  if (stage !== 'cluster') return payload;
  const names = await store.collectionNames();
  const subject = names.find((name) => name === payload.subject || collectionKey(name) === payload.subject);
  if (subject !== undefined) return { ...payload, subject };
  throw new NotFound('this collection has no report any more');
}

function traced<Deps extends StageDeps>(
  work: StageWork<Deps>,
  payload: JobPayload,
  deps: Deps & Holding,
): Promise<StageOutcome> {
  // Within the trace: whoever watches that is told of no error.
  const run = () =>
    runStage(work, payload, deps).catch((error: unknown) => {
      if (!(error instanceof Stopping)) throw error;
      return letGo(error, { ...payload, stage: work.stage }, deps);
    });
  const subject = work.stage === 'cluster' ? collectionKey(payload.subject) : payload.subject;
  return deps.trace ? deps.trace(work.stage, subject, run) : run();
}

async function runStage<Deps extends StageDeps>(
  work: StageWork<Deps>,
  payload: JobPayload,
  deps: Deps & Holding,
): Promise<StageOutcome> {
  return work.stage === 'cluster'
    ? runCollectionStage(work, payload, deps)
    : runReportStage(work, payload, deps);
}

async function runReportStage<Deps extends StageDeps>(
  work: ReportWork<Deps>,
  payload: JobPayload,
  deps: Deps & Holding,
): Promise<StageOutcome> {
  const report = await deps.store.report(payload.subject);
  const mark = { ...payload, stage: work.stage };
  const outcome = report ? await tryReportStage(work, report, mark, deps) : 'skipped';
  if (outcome !== 'left') await handOn(report, deps);
  return outcome;
}

async function tryReportStage<Deps extends StageDeps>(
  work: ReportWork<Deps>,
  report: Report,
  mark: StageMark,
  deps: Deps & Holding,
): Promise<StageOutcome> {
  await claimModels(work.stage, report.language, deps, systemClock);
  // Looked at once: what another one that comes in force meanwhile makes must not be saved under a mark that names this one.
  const models = await modelsInForce(deps);
  const asked = { ...deps, store: { ...deps.store, modelsInForce: async () => models } };
  const wanted = await fingerprinter(asked, [report])(report);
  if (wanted[work.stage] !== mark.fingerprint) return 'obsolete';
  const held = await deps.store.heldStages();
  const stages = stageStatuses(report.id, await deps.store.stageRecordsOf(report.id), wanted, held);
  const state = stages.find((status) => status.stage === work.stage)?.state;
  if (state === 'done') return 'skipped';
  if (state !== 'running' && !readyStages(stages).includes(work.stage)) return 'obsolete';
  if (await isLeft(work.stage, report.language, models, deps)) return 'left';
  return leased(mark, deps, () => work.run(report, mark, deps));
}

/** Whether this machine lacks the model for it, and so leaves it to others; it is said then. */
async function isLeft(
  stage: ReportStage,
  language: Language,
  models: ModelsInForce,
  deps: StageDeps,
): Promise<boolean> {
  const lack = await modelLack(stage, language, models, deps);
  if (lack) deps.onLack?.(lack);
  return lack !== null;
}

async function runCollectionStage<Deps extends StageDeps>(
  work: CollectionWork<Deps>,
  payload: JobPayload,
  deps: Deps & Holding,
): Promise<StageOutcome> {
  const progress = await collectionProgress(payload.subject, deps);
  if (progress.clusterFingerprint !== payload.fingerprint) {
    await sweep(deps, payload.subject);
    return 'obsolete';
  }
  if (progress.cluster.state === 'paused' || progress.cluster.state === 'cancelled') return 'obsolete';
  const mark = { ...payload, stage: work.stage };
  return leased(mark, deps, () => work.run(payload.subject, mark, deps));
}

/** Runs the work under a lease that is renewed three times in its length. */
async function leased(
  mark: StageMark,
  deps: StageDeps & Holding,
  work: () => Promise<void>,
): Promise<StageOutcome> {
  await deps.later.notYet(mark);
  const begun = await deps.store.beginStage(mark, deps.leaseMs, deps.holder);
  if (begun === 'done') return 'skipped';
  if (begun === 'poisoned')
    throw new InvalidInput(
      `${MOST_CRASHES} workers in a row stopped in the middle of it, so it is set aside`,
    );
  const renew = () => void deps.store.renewLease(mark, deps.leaseMs).catch(() => undefined);
  const timer = setInterval(renew, deps.leaseMs / 3);
  try {
    await work();
    return 'done';
  } finally {
    clearInterval(timer);
  }
}

/**
 * After a report's stage: its next stages, and when the queue has run dry, whatever else is open (the clusters above all).
 * While other jobs wait, they will come by here too.
 */
async function handOn(report: Report | null, deps: StageDeps): Promise<void> {
  if (report && (await scheduleReport(report, deps)) > 0) return;
  if (!(await deps.queue.hasAny('waiting', 'delayed'))) await sweep(deps);
}

/** Stopped in the middle: that is noted, so that nobody waits for its lease to run out, and the job goes back to the queue. */
async function letGo(error: Stopping, mark: StageMark, deps: StageDeps & Holding): Promise<'left'> {
  try {
    await deps.store.hinderStage(mark, 'retrying', hindranceOf(error, mark.subject), deps.holder);
  } catch (problem) {
    await endUnsaid(problem, mark, deps);
  }
  return 'left';
}

/**
 * How it ended cannot be written down. A newer release, which refuses what an older one marks, still hears that this worker lives, and at once: it may end before `later` comes to
 * it. While the database is away it hears nothing, and is told as soon as it is back.
 */
async function endUnsaid(problem: unknown, mark: StageMark, deps: StageDeps & Holding): Promise<void> {
  if (problem instanceof Unavailable) return deps.later.soon(mark);
  await deps.store.letGo(mark, deps.holder).catch(() => deps.later.soon(mark));
}

/**
 * @param mark null: of a collection whose name could not be looked up. Nothing is noted then: under the key of its job nobody would find it.
 * @returns `counted`: the queue shall try it again while tries are left; `left`: as often as it takes, since the store itself is away, and what is given up
 * meanwhile nobody would find again until somebody says `resume`.
 */
async function settleFailure(
  error: unknown,
  mark: StageMark | null,
  attempt: Attempt,
  deps: StageDeps & Holding,
): Promise<'over' | 'counted' | 'left'> {
  if (!mark) return error instanceof Unavailable ? 'left' : 'counted';
  const final = verdictOn(error) === 'fail' || attempt.number >= attempt.of;
  try {
    const state = final ? 'failed' : 'retrying';
    await deps.store.hinderStage(mark, state, hindranceOf(error, mark.subject), deps.holder);
    if (final) await sweep(deps);
    return final ? 'over' : 'counted';
  } catch (problem) {
    await endUnsaid(problem, mark, deps);
    return problem instanceof Unavailable ? 'left' : 'counted';
  }
}
