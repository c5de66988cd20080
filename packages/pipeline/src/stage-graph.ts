/**
 * Which stage needs which, in one table. `add` has read the report when its first stage begins; `cluster` runs once a
 * collection, when `align` is settled for every report in it.
 */
import type { Stage } from '@crossquote/domain';

/** Stages that run once a report. */
export type ReportStage = Exclude<Stage, 'cluster'>;

/** In an order in which every stage stands after what it needs. */
export const REPORT_STAGES: readonly ReportStage[] = ['split', 'quotes', 'translate', 'embed', 'align'];

export const NEEDS: Readonly<Record<ReportStage, readonly ReportStage[]>> = {
  split: [],
  quotes: ['split'],
  translate: ['quotes'],
  embed: ['quotes'],
  align: ['translate', 'embed'],
};

/** The stage, and every one that stands on it, in order. */
export function stagesFrom(first: ReportStage): readonly ReportStage[] {
  const from = new Set<ReportStage>([first]);
  for (const stage of REPORT_STAGES) if (NEEDS[stage].some((need) => from.has(need))) from.add(stage);
  return REPORT_STAGES.filter((stage) => from.has(stage));
}

export type StageVersions = Readonly<Record<Stage, number>>;

/**
 * Raise a stage's version whenever its result can change for the same input: every report then runs through it, and through
 * all that stands on it, again.
 */
export const STAGE_VERSION: StageVersions = {
  split: 3,
  quotes: 28,
  translate: 17,
  embed: 1,
  align: 31,
  cluster: 15,
};
