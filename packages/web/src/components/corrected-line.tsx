/** Who corrected what, and when; and the button that takes it back. */
import type { Correction } from '@crossquote/domain';
import type { Frame } from '../view/frame.ts';

export function CorrectedLine({ correction, frame }: { correction: Correction; frame: Frame }) {
  const { words } = frame;
  const { deed, by, at, note, speaker, carriedFrom } = correction;
  return (
    <p class="decided">
      <b>{words.t(`deed.${deed}`)}</b>
      {speaker !== null && (
        <>
          {' · '}
          <bdi>{speaker}</bdi>
        </>
      )}{' '}
      · <bdi>{by}</bdi> · <time datetime={at}>{words.moment(at)}</time>
      {carriedFrom !== null && <> · {words.t('carried.version')}</>}
      {note !== null && (
        <>
          {' · '}
          <q dir="auto">{note}</q>
        </>
      )}
    </p>
  );
}

export function UndoCorrection(props: {
  correction: Pick<Correction, 'id' | 'collection'>;
  frame: Frame;
  back: string;
}) {
  const { correction, frame, back } = props;
  if (frame.formToken === null) return null;
  return (
    <form method="post" action={`/desk/corrections/${correction.id}/undo`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="collection" value={correction.collection} />
      <input type="hidden" name="back" value={back} />
      <button class="plain" type="submit" name="verdict" value="undo" data-key="u">
        {frame.words.t('verdict.undo')}
      </button>
    </form>
  );
}
