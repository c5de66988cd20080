/** What was done to several pairs at once. */
import { ActionLine, UndoAction } from '../components/action-line.tsx';
import type { ActionView } from '../view/action-view.ts';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { Layout } from './layout.tsx';
import { Question } from './queue-page.tsx';

export function ActionPage(props: { frame: Frame; action: ActionView; pairs: readonly PairView[] }) {
  const { frame, action, pairs } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t(`action.${action.kind}`)} at="history">
      <h1>{t(`action.${action.kind}`)}</h1>
      <ActionLine action={action} frame={frame} />
      <p class="note">{t('action.follows')}</p>
      <UndoAction action={action} frame={frame} />
      <ol class="questions">
        {pairs.map((pair) => (
          <Question pair={pair} words={frame.words} href={`/desk/pairs/${pair.id}`} />
        ))}
      </ol>
      {action.subjects.length > pairs.length && (
        <p class="note">
          {t('testimony.more', {
            count: action.subjects.length - pairs.length,
            shown: frame.words.number(action.subjects.length - pairs.length),
          })}
        </p>
      )}
    </Layout>
  );
}
