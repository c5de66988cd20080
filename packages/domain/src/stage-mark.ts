/** What is known of a stage for a report: the truth about progress lives in the database, not in the queue. */

export const STAGES = ['split', 'quotes', 'translate', 'embed', 'align', 'cluster'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * `fingerprint` names everything the result depends on besides the report: the stage's version, its settings, its model,
 * and what the stages before it depended on. A mark with another fingerprint is not a mark.
 * For `cluster` the subject is the collection's name, for every other stage a report id.
 */
export interface StageMark {
  readonly subject: string;
  readonly stage: Stage;
  readonly fingerprint: string;
}

/**
 * `waiting` (its turn has not come), `running` (a worker holds a fresh lease), `retrying` (failed, will be tried again by itself), `done`,
 * `failed` (for good, until somebody acts), `waiting-for-model`, `cancelled` (by an operator, until somebody asks for it again), `paused` (with the
 * whole stage), `blocked` (an earlier stage failed, was cancelled or is paused).
 */
export type StageState =
  | 'waiting'
  | 'running'
  | 'retrying'
  | 'done'
  | 'failed'
  | 'waiting-for-model'
  | 'cancelled'
  | 'paused'
  | 'blocked';

/** What the database holds for a subject and a stage: at most one record, of the latest try. */
export interface StageRecord extends StageMark {
  readonly state: 'running' | 'retrying' | 'done' | 'failed' | 'waiting-for-model' | 'cancelled';
  /** Why, in one line without a word of the report or a name from it; null when all is well. */
  readonly cause: string | null;
  /** What somebody can do about it, in one line. */
  readonly nextAction: string | null;
  /** How often it was tried since it last went well. */
  readonly attempts: number;
  /** For `running`: whether the worker's lease is still fresh (a killed worker's is not). */
  readonly leased: boolean;
}

/** A stage that no worker begins, on any machine. */
export interface HeldStage {
  readonly stage: Stage;
  /** Who paused it, and when (ISO 8601, UTC); null: an earlier release kept neither. */
  readonly by: string | null;
  readonly since: string | null;
}

/** A stage of a report as a person sees it, derived from the records. */
export interface StageStatus {
  readonly subject: string;
  readonly stage: Stage;
  readonly state: StageState;
  readonly cause: string | null;
  readonly nextAction: string | null;
  readonly attempts: number;
}
