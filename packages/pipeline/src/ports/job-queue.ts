/** Hands jobs to workers at least once. It may lose everything at any time: the store knows what is left to do. */
import type { Stage } from '@crossquote/domain';
import type { JobPayload } from '../job-payload.ts';

export interface Job {
  readonly stage: Stage;
  readonly payload: JobPayload;
  /** Taken before all that waits; no part of what tells jobs apart. */
  readonly isUrgent?: boolean;
}

/** Counted from 1. */
export interface Attempt {
  readonly number: number;
  readonly of: number;
}

/**
 * Resolves: the job is over; or `left`: others may be able to do it, so it is taken again after a moment, by whoever comes, and no attempt is counted. Rejects: it
 * is tried again after a growing pause while attempts are left.
 */
// oxlint-disable-next-line typescript/no-invalid-void-type -- most handlers have nothing to say
export type JobHandler = (payload: JobPayload, attempt: Attempt) => Promise<void | 'left'>;

/** Jobs known to the queue, per stage. */
export interface QueueCounts {
  /** Ready to be taken. */
  readonly waiting: number;
  /** Taken by a worker (or by one that died and whose lock has not run out yet). */
  readonly active: number;
  /** Pausing before the next attempt. */
  readonly delayed: number;
}

export type JobState = keyof QueueCounts;

/** When the job of each stage that waits longest was handed out, in milliseconds since 1970; null: none waits. */
export type OldestWaiting = Readonly<Record<Stage, number | null>>;

export interface QueueWorker {
  /** Stops taking jobs and waits for the running ones. */
  close(): Promise<void>;
}

export interface JobQueue {
  /** Adds jobs; one that is already waiting, active or delayed is not added twice (same stage, subject and fingerprint). A finished one runs again. */
  enqueue(jobs: readonly Job[]): Promise<void>;
  /** Starts taking jobs of the stage, up to `concurrency` at a time in this process. */
  work(stage: Stage, handler: JobHandler, concurrency: number): Promise<QueueWorker>;
  counts(): Promise<Readonly<Record<Stage, QueueCounts>>>;
  /** Whether a job of any stage is in one of these states. Unlike counting, it costs the same however many there are: workers ask after every job. */
  hasAny(...states: readonly JobState[]): Promise<boolean>;
  /**
   * Looks at the jobs that are taken next, not at all; of more urgent ones than it looks at, the oldest of these. A queue that was lost counts from when its
   * jobs were handed out again.
   */
  oldestWaiting(): Promise<OldestWaiting>;
  /** Stages of which some process, on any machine, has a worker, in the order of STAGES. @throws Unavailable also where the server does not tell. */
  staffedStages(): Promise<readonly Stage[]>;
  /**
   * Pages that show the queue itself, where it has some.
   * @param basePath where they are.
   */
  readonly board?: (basePath: string) => Promise<(request: Request) => Response | Promise<Response>>;
  /** Forgets every job, as a flush of the server would. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
