/** What is done once more though nobody added it: after an update `add` of one report may take as long as all of them did. */
import type { MadeAnew } from '@crossquote/pipeline';
import { plural } from './collection-summary.ts';

/** @returns '' when nothing is. */
export function madeAnewLines(all: readonly MadeAnew[]): string {
  return all
    .map(
      ({ stage, reports }) =>
        `${plural(reports, 'report')} done before ${reports === 1 ? 'is' : 'are'} made anew from ${stage} on: a release, model, weights, memory or corrections came since\n`,
    )
    .join('');
}
