/** What came to a collection since some moment, in some lines: reports by name, testimonies counted. */
import type { ReportSummary } from '@crossquote/pipeline';
import type { ChangedSince } from '../changed-since.ts';
import { plural } from './collection-summary.ts';
import { shown } from './shown.ts';

/** Reports that are named. */
const NAMED = 20;

type Named = Pick<ReportSummary, 'id' | 'source' | 'language'>;

/** @param reports those that came, as they may be shown. */
export function newText(
  { since, removed, testimonies, isCut }: ChangedSince & { readonly since: Date },
  reports: readonly Named[],
): string {
  const told = [
    ...(reports.length > 0 ? [`${plural(reports.length, 'report')} came`] : []),
    ...(removed > 0 ? [`${plural(removed, 'report')} removed`] : []),
    ...(testimonies.length > 0
      ? [`${plural(testimonies.length, 'testimony', 'testimonies')} found, grown or changed`]
      : []),
  ];
  const more = reports.length - NAMED;
  return [
    `Since ${since.toISOString()}: ${told.join(', ') || 'nothing new'}.`,
    ...(isCut ? ['Earlier changes are not kept any more, so there may have been others.'] : []),
    ...reports
      .slice(0, NAMED)
      .map(({ id, source, language }) => `  ${id}  ${language}  ${shown(source ?? 'standard input')}`),
    ...(more > 0 ? [`  and ${more} more; crossquote status --reports lists all there are`] : []),
    '',
  ].join('\n');
}
