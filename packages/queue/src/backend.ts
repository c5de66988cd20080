/** What the queues on Redis, on PostgreSQL and on the embedded database have in common, as the shared part needs it. */
import type { Stage } from '@crossquote/domain';
import type { JobPayload, JobState } from '@crossquote/pipeline';
import type { JobsOptions, Processor, WorkerOptions } from 'bullmq';

/** The part of BullMQ's Queue that is used, the same on every backend. */
export interface StageQueue {
  add(name: string, data: JobPayload, options: JobsOptions & { jobId: string }): Promise<unknown>;
  addBulk(
    jobs: { name: string; data: JobPayload; opts: JobsOptions & { jobId: string } }[],
  ): Promise<unknown>;
  getJobCounts(...states: JobState[]): Promise<Record<string, number>>;
  getJobs(types: JobState, start: number, end: number, asc: boolean): Promise<(ListedJob | undefined)[]>;
  obliterate(options: { force: boolean }): Promise<void>;
  isPaused(): Promise<boolean>;
  resume(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** What the server says of the connections of its workers. */
  getWorkers(): Promise<readonly Readonly<Record<string, string>>[]>;
  getBackend(): { setQueueMeta(values: Record<string, string | number>): Promise<number> };
}

/** The part of BullMQ's Job that is used; times in ms since 1970, by the clock of whoever added or took it. */
interface ListedJob {
  readonly timestamp: number;
  readonly processedOn?: number;
  promote(): Promise<void>;
}

/** The part of BullMQ's Worker that is used. */
interface StageWorker {
  run(): Promise<void>;
  close(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

type WorkerSettings = Omit<WorkerOptions, 'connection' | 'prefix'>;

export interface HiredWorker {
  readonly worker: StageWorker;
  /** After closing, or instead of it when the server does not answer: whatever is still waited for fails. */
  readonly cut: () => void;
}

export interface Backend {
  /** Turns what went wrong into a message that tells the fix. */
  readonly complaint: (error: unknown) => string;
  readonly report: (error: unknown) => void;
  queue(stage: Stage): StageQueue;
  /** Whether some process has a worker of the stage, whose queue it is. */
  isStaffed(stage: Stage, queue: StageQueue): Promise<boolean>;
  worker(stage: Stage, process: Processor<JobPayload, void>, settings: WorkerSettings): HiredWorker;
  /** The server's time, ms since 1970. */
  readonly now: () => Promise<number>;
  /** Lets go of the connections, also when the server does not answer. */
  readonly close: () => Promise<void>;
}
