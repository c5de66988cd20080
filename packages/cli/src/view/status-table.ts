/** A collection's stages as a table, then what holds it up and what to do. */
import { STAGES, type StageState, type StageStatus } from '@crossquote/domain';
import type { CollectionProgress } from '@crossquote/pipeline';
import { hindrances, noReport, plural, stateWords } from './collection-summary.ts';
import { shown } from './shown.ts';

const COLUMNS: readonly StageState[] = [
  'done',
  'running',
  'waiting',
  'retrying',
  'waiting-for-model',
  'failed',
  'cancelled',
  'paused',
  'blocked',
];

export function statusTable(progress: CollectionProgress): string {
  if (progress.reports.length === 0) return noReport(progress.collection);
  const all = [...progress.reports.flatMap((report) => report.stages), progress.cluster];
  const states = COLUMNS.filter((state) => state === 'done' || all.some((s) => s.state === state));
  const head = ['stage', ...states.map(stateWords)];
  const rows = STAGES.map((stage) => [stage, ...states.map((state) => count(all, stage, state))]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const lines = [head, ...rows].map(
    (row) =>
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`,
  );
  const title = `Collection "${shown(progress.collection)}": ${plural(progress.reports.length, 'report')}`;
  return `${[title, ...lines, ...hindrances(progress), ...failures(progress)].join('\n')}\n`;
}

function count(all: readonly StageStatus[], stage: string, state: StageState): string {
  const n = all.filter((s) => s.stage === stage && s.state === state).length;
  return n === 0 ? '·' : String(n);
}

/** The failed reports one by one: their ids lead to `trace`. */
function failures(progress: CollectionProgress): readonly string[] {
  const failed = progress.reports.flatMap((r) => r.stages.filter((s) => s.state === 'failed'));
  return failed
    .slice(0, 20)
    .map(
      (s) =>
        `  ${s.subject}  ${s.stage} failed after ${plural(s.attempts, 'try', 'tries')}; crossquote trace ${s.subject}`,
    );
}
