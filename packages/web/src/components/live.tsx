/** A quiet line that shows itself when somebody else changes what this page shows; the page itself stays as it is under a person's hands. */
import type { Frame } from '../pages/layout.tsx';

/** From where on changes count; see `routes/live.ts`. */
export interface LiveView {
  readonly collection: string;
  readonly since: number;
  readonly at: string;
  readonly testimony: string | null;
}

export function Live({
  live: { collection, since, at, testimony },
  frame,
}: {
  live: LiveView;
  frame: Frame;
}) {
  const { t } = frame.words;
  const query = new URLSearchParams({ collection, since: String(since), at });
  if (testimony !== null) query.set('testimony', testimony);
  return (
    <p class="live" role="status" data-live={`/desk/live?${query.toString()}`}>
      <span hidden>
        {t('live.changed')} <a href={frame.path}>{t('live.show')}</a>
      </span>
    </p>
  );
}
