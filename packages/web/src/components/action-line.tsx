/** Several decisions that were one deed, in a line, and a form to undo them. */
import type { ActionView } from '../view/action-view.ts';
import type { Frame } from '../view/frame.ts';

export function ActionLine({ action, frame }: { action: ActionView; frame: Frame }) {
  const { words } = frame;
  const { by, at, note } = action.review;
  return (
    <p class="decided">
      <b>{words.t(`action.${action.kind}`)}</b> ·{' '}
      {words.t('bulk.pairs', { count: action.subjects.length, shown: words.number(action.subjects.length) })}{' '}
      · <bdi>{by}</bdi> · <time datetime={at}>{words.moment(at)}</time>
      {note !== null && (
        <>
          {' · '}
          <q dir="auto">{note}</q>
        </>
      )}
    </p>
  );
}

export function UndoAction({ action, frame }: { action: ActionView; frame: Frame }) {
  if (frame.formToken === null || action.inForce === 0 || action.kind === 'undo') return null;
  return (
    <form method="post" action={`/desk/actions/${action.id}/undo`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="collection" value={action.review.collection} />
      <button class="plain" type="submit" name="do" value="undo-all" data-key="u">
        {frame.words.t('action.undo-all', {
          count: action.inForce,
          shown: frame.words.number(action.inForce),
        })}
      </button>
    </form>
  );
}
