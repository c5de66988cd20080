/** A quiet line that shows itself when somebody else changes what this page shows; the page itself stays as it is under a person's hands. */
import type { Frame } from '../view/frame.ts';

/** From where on changes count; see `routes/live.ts`. */
export interface LiveView {
  readonly collection: string;
  readonly since: number;
  readonly at: string;
  /** What alone is shown; left out: not of this kind. Where nothing is named, it is the queue. */
  readonly testimony?: string;
  readonly pair?: string;
  /** Reports whose removal takes away what is shown. */
  readonly reports?: readonly string[];
}

export function Live({
  live: { collection, since, at, testimony, pair, reports = [] },
  frame,
}: {
  live: LiveView;
  frame: Frame;
}) {
  const { t } = frame.words;
  const query = new URLSearchParams({ collection, since: String(since), at });
  if (testimony !== undefined) query.set('testimony', testimony);
  if (pair !== undefined) query.set('pair', pair);
  for (const report of reports) query.append('report', report);
  return (
    <p class="live" role="status" data-live={`/desk/live?${query.toString()}`}>
      <span hidden data-what="removed">
        {t('live.removed')}
      </span>
      <span hidden data-what="changed">
        {t('live.changed')} <a href={frame.path}>{t('live.show')}</a>
      </span>
    </p>
  );
}
