/** Every decision, the latest first: who, when, about what. */
import type { Review } from '@crossquote/domain';
import { ActionLine, UndoAction } from '../components/action-line.tsx';
import { DecidedLine } from '../components/decided-line.tsx';
import type { ActionView } from '../view/action-view.ts';
import { type Frame, Layout } from './layout.tsx';
import { Next } from './lists.tsx';

export interface HistoryLine {
  readonly review: Review;
  /** It is the latest about its pair, so it can be undone here. */
  readonly isLatest: boolean;
  /** What it is a part of; null: it was decided alone. */
  readonly action: ActionView | null;
}

export function HistoryPage(props: { frame: Frame; lines: readonly HistoryLine[]; next: string | null }) {
  const { frame } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('nav.history')} at="history">
      <h1>{t('nav.history')}</h1>
      {props.lines.length === 0 && <p class="note">{t('history.empty')}</p>}
      <ol class="history">
        {props.lines.map((line) => (
          <li data-row>
            {line.action ? <Deed action={line.action} frame={frame} /> : <Line line={line} frame={frame} />}
          </li>
        ))}
      </ol>
      <Next href={props.next} frame={frame} />
    </Layout>
  );
}

function Deed({ action, frame }: { action: ActionView; frame: Frame }) {
  const collection = encodeURIComponent(action.review.collection);
  return (
    <>
      <ActionLine action={action} frame={frame} />
      <a href={`/desk/actions/${action.id}?collection=${collection}`}>{frame.words.t('action.look')}</a>
      <UndoAction action={action} frame={frame} />
    </>
  );
}

function Line({ line: { review, isLatest }, frame }: { line: HistoryLine; frame: Frame }) {
  const { t } = frame.words;
  return (
    <>
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
    </>
  );
}
