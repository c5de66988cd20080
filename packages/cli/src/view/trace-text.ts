/** One report's stages, one line each, with cause and next action where it stopped. */
import type { StageStatus } from '@crossquote/domain';
import type { ReportSummary } from '@crossquote/pipeline';
import { plural, stateWords } from './collection-summary.ts';
import { shown } from './shown.ts';

export type ReportCounts = Readonly<
  Record<'sentences' | 'quotes' | 'translations' | 'alignments' | 'testimonies', number>
>;

const MADE: Readonly<Record<string, keyof ReportCounts>> = {
  split: 'sentences',
  quotes: 'quotes',
  translate: 'translations',
  align: 'alignments',
};

export function traceText(
  report: ReportSummary,
  stages: readonly StageStatus[],
  counts: ReportCounts,
): string {
  const lines = stages.flatMap((s) => {
    const made = MADE[s.stage];
    const result =
      made && (s.state === 'done' || s.state === 'waiting-for-model')
        ? plural(counts[made], made.slice(0, -1), made)
        : '';
    const first = `  ${s.stage.padEnd(10)} ${stateWords(s.state).padEnd(19)} ${result}`.trimEnd();
    const tries = s.attempts > 1 ? [`             tried ${s.attempts} times`] : [];
    const why =
      s.cause === null
        ? []
        : [`             ${s.cause}`, ...(s.nextAction === null ? [] : [`             -> ${s.nextAction}`])];
    return [first, ...tries, ...why];
  });
  const head = [
    report.id,
    `  ${shown(report.source ?? 'standard input')}, ${report.language}, ${report.length.toLocaleString('en')} characters, collection "${shown(report.collection)}"`,
    `  ${
      [report.publisher, report.publishedAt, report.title]
        .filter((part) => part !== null)
        .map((part) => shown(part))
        .join(' · ') || 'no title, date or publisher known'
    }`,
    `  ${report.sha256}`,
  ];
  return `${[...head, '  read       done', ...lines, `  In ${plural(counts.testimonies, 'testimony', 'testimonies')}.`].join('\n')}\n`;
}
