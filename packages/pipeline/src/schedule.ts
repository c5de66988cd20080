/**
 * What is to be done next, decided from the database alone. The queue may have lost everything, or may hold jobs that nobody
 * needs any more: enqueueing again what is open is always right, since a job that is there already is not added twice.
 */
import { grouped, type Language, type Stage, type StageRecord, type StageStatus } from '@crossquote/domain';
import { inForce } from './calibrate/in-force.ts';
import {
  clusterFingerprint,
  type FingerprintSources,
  fingerprinter,
  type ReportFingerprints,
} from './fingerprint.ts';
import { collectionKey } from './job-payload.ts';
import { type ModelsInForce, modelsInForce } from './machines/in-force.ts';
import { modelLack } from './machines/model-lack.ts';
import { type MadeAnew, madeAnew } from './made-anew.ts';
import type { Job, JobQueue } from './ports/job-queue.ts';
import type { Store } from './ports/store.ts';
import { isSettled, type Lacks, pausedIf, readyStages, stageStatuses } from './stage-status.ts';

export interface ScheduleDeps extends FingerprintSources {
  readonly store: Store;
  readonly queue: JobQueue;
}

/** One report's stages and how they stand. */
export interface ReportProgress {
  readonly reportId: string;
  readonly language: Language;
  readonly stages: readonly StageStatus[];
  /** What each stage has to be marked with to be done. */
  readonly fingerprints: ReportFingerprints;
  /** What the machine that looks leaves to others. */
  readonly lacks: Lacks;
}

/** One collection: its reports and its testimonies. */
export interface CollectionProgress {
  readonly collection: string;
  readonly reports: readonly ReportProgress[];
  readonly cluster: StageStatus;
  /** What `cluster` would have to be marked with to be done. */
  readonly clusterFingerprint: string;
  /** What waits only since something else than a report came. */
  readonly anew: readonly MadeAnew[];
}

/** How one report stands now. */
export async function reportProgress(
  report: { readonly id: string; readonly language: Language },
  deps: Omit<ScheduleDeps, 'queue'>,
): Promise<ReportProgress> {
  const records = await deps.store.stageRecordsOf(report.id);
  const fingerprints = await fingerprinter(deps, [report])(report);
  const held = await deps.store.heldStages();
  const lacks = await lacksOf(report.language, await modelsInForce(deps), deps);
  const stages = stageStatuses(report.id, records, fingerprints, held, lacks);
  return { reportId: report.id, language: report.language, stages, fingerprints, lacks };
}

/** What this machine leaves to others of reports in that language, by stage. */
async function lacksOf(
  language: Language,
  models: ModelsInForce,
  deps: Omit<ScheduleDeps, 'queue'>,
): Promise<Lacks> {
  if (models.length === 0) return {};
  const [translate, embed] = await Promise.all([
    modelLack('translate', language, models, deps),
    modelLack('embed', language, models, deps),
  ]);
  return { ...(translate && { translate }), ...(embed && { embed }) };
}

/** How a collection stands now. */
export async function collectionProgress(
  collection: string,
  deps: Omit<ScheduleDeps, 'queue'>,
): Promise<CollectionProgress> {
  const [reports, records, reviews, calibration, held, models] = await Promise.all([
    deps.store.reportLanguages(collection),
    deps.store.stageRecords(collection),
    deps.store.reviews(collection),
    deps.store.calibration(),
    deps.store.heldStages(),
    modelsInForce(deps),
  ]);
  const lacks = new Map<Language, Lacks>();
  for (const language of new Set(reports.values()))
    lacks.set(language, await lacksOf(language, models, deps));
  const bySubject = grouped(records, ({ subject }) => subject);
  const fingerprints = fingerprinter(
    deps,
    [...reports].map(([id, language]) => ({ id, language })),
  );
  const aligned: { reportId: string; fingerprint: string; state: string }[] = [];
  const progress: ReportProgress[] = [];
  for (const [reportId, language] of reports) {
    const wanted = await fingerprints({ id: reportId, language });
    const known = bySubject.get(reportId) ?? [];
    const left = lacks.get(language) ?? {};
    const stages = stageStatuses(reportId, known, wanted, held, left);
    progress.push({ reportId, language, stages, fingerprints: wanted, lacks: left });
    aligned.push({ reportId, fingerprint: wanted.align, state: alignState(stages) });
  }
  const wanted = clusterFingerprint(aligned, reviews, inForce(calibration).threshold, deps.versions);
  const cluster = clusterStatus(collection, progress, bySubject.get(collection) ?? [], wanted);
  return {
    collection,
    reports: progress,
    cluster: pausedIf(held, cluster),
    clusterFingerprint: wanted,
    anew: madeAnew(progress, bySubject),
  };
}

/** Whether nothing more happens to the collection by itself. */
export function collectionIsSettled(progress: CollectionProgress): boolean {
  return isSettled(progress.cluster.state) && progress.reports.every(isReportSettled);
}

/** Enqueues the stages of one report whose turn it is. */
export async function scheduleReport(
  report: { readonly id: string; readonly language: Language },
  deps: ScheduleDeps,
): Promise<number> {
  const jobs = readyJobs(await reportProgress(report, deps), await deps.store.isUrgent(report.id));
  await deps.queue.enqueue(jobs);
  return jobs.length;
}

/**
 * Finds all that is open, in every collection (or the one given), and enqueues it.
 * @returns how many jobs were handed to the queue.
 */
export async function sweep(deps: ScheduleDeps, only?: string): Promise<number> {
  const collections = only === undefined ? await deps.store.collectionNames() : [only];
  let count = 0;
  for (const collection of collections) count += await sweepCollection(collection, deps);
  return count;
}

async function sweepCollection(collection: string, deps: ScheduleDeps): Promise<number> {
  const progress = await collectionProgress(collection, deps);
  const urgent = new Set(await deps.store.urgentReports(collection));
  const jobs = progress.reports.flatMap((report) => readyJobs(report, urgent.has(report.reportId)));
  if (clusterIsReady(progress))
    jobs.push(jobFor('cluster', collectionKey(collection), progress.clusterFingerprint));
  await deps.queue.enqueue(jobs);
  return jobs.length;
}

function readyJobs({ reportId, stages, fingerprints }: ReportProgress, isUrgent: boolean): readonly Job[] {
  return readyStages(stages).map((stage) => ({
    ...jobFor(stage, reportId, fingerprints[stage]),
    ...(isUrgent && { isUrgent }),
  }));
}

function clusterIsReady(progress: CollectionProgress): boolean {
  const open = progress.cluster.state === 'waiting' || progress.cluster.state === 'retrying';
  return open && progress.reports.length > 0 && progress.reports.every(isReportSettled);
}

function isReportSettled(report: ReportProgress): boolean {
  return report.stages.every((status) => isSettled(status.state));
}

function alignState(stages: readonly StageStatus[]): string {
  return stages.find((status) => status.stage === 'align')?.state ?? 'waiting';
}

function clusterStatus(
  collection: string,
  reports: readonly ReportProgress[],
  records: readonly StageRecord[],
  wanted: string,
): StageStatus {
  const record = records.find((r) => r.stage === 'cluster' && r.fingerprint === wanted);
  const plain = {
    subject: collection,
    stage: 'cluster' as const,
    cause: null,
    nextAction: null,
    attempts: record?.attempts ?? 0,
  };
  // Without a report there is nothing to find: waiting for it would be for ever.
  if (reports.length === 0) return { ...plain, state: 'done' };
  if (!record || !reports.every(isReportSettled)) return { ...plain, state: 'waiting' };
  if (record.state === 'running' && !record.leased) return { ...plain, state: 'waiting' };
  return { ...plain, state: record.state, cause: record.cause, nextAction: record.nextAction };
}

function jobFor(stage: Stage, subject: string, fingerprint: string): Job {
  return { stage, payload: { subject, fingerprint } };
}
