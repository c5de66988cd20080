/** The reports of a collection one by one: id, language, day, how far each is, and its name. */
import type { StageStatus } from '@crossquote/domain';
import type { CollectionProgress, ReportSummary } from '@crossquote/pipeline';
import { stateWords } from './collection-summary.ts';
import { lined } from './lined.ts';
import { shown } from './shown.ts';

const NO_DAY = '—';

type Named = Pick<ReportSummary, 'id' | 'language' | 'publishedAt' | 'source'>;

/** @param reports as they may be shown, in the order of the list. */
export function reportLines(
  reports: readonly Named[],
  progress: Pick<CollectionProgress, 'reports'>,
): string {
  const stages = new Map(progress.reports.map((report) => [report.reportId, report.stages]));
  return lined(
    reports.map(({ id, language, publishedAt, source }) => [
      id,
      language,
      publishedAt?.slice(0, 10) ?? NO_DAY,
      standing(stages.get(id)),
      shown(source ?? 'standard input'),
    ]),
    'words',
  );
}

/** The first stage that is not over holds up those behind it. @param stages none: the report came only after they were looked up. */
function standing(stages: readonly StageStatus[] | undefined): string {
  if (stages === undefined) return stateWords('waiting');
  const open = stages.find(({ state }) => state !== 'done');
  return open ? `${stateWords(open.state)} at ${open.stage}` : 'done';
}
