/** Every decision, the latest first: who, when, about what. */
import type { Review } from '@crossquote/domain';
import { DecidedLine } from '../components/decided-line.tsx';
import { type Frame, Layout } from './layout.tsx';
import { Next } from './lists.tsx';

export interface HistoryLine {
  readonly review: Review;
  /** It is the latest about its pair, so it can be undone here. */
  readonly isLatest: boolean;
}

export function HistoryPage(props: { frame: Frame; lines: readonly HistoryLine[]; next: string | null }) {
  const { frame } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('nav.history')} at="history">
      <h1>{t('nav.history')}</h1>
      {props.lines.length === 0 && <p class="note">{t('history.empty')}</p>}
      <ol class="history">
        {props.lines.map(({ review, isLatest }) => (
          <li data-row>
            <DecidedLine review={review} words={frame.words} />
            <a href={`/desk/pairs/${review.subject}`}>{t('history.pair')}</a>
            {isLatest && review.verdict !== 'undo' && frame.formToken !== null && (
              <form method="post" action={`/desk/pairs/${review.subject}/decide`}>
                <input type="hidden" name="token" value={frame.formToken} />
                <input type="hidden" name="seen" value={review.id} />
                <input type="hidden" name="back" value="/desk/history" />
                <button class="plain" type="submit" name="verdict" value="undo" data-key="u">
                  {t('verdict.undo')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
      <Next href={props.next} frame={frame} />
    </Layout>
  );
}
