/** Decides about one pair: works without a script; keys press its buttons. */
import type { Review, Verdict } from '@crossquote/domain';
import { isOnePerson, wantsSecond } from '@crossquote/pipeline';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { SignInFirst } from './sign-in-first.tsx';

const BUTTONS: readonly (readonly [Verdict, string])[] = [
  ['same', 'y'],
  ['different', 'n'],
  ['unsure', 'h'],
];

interface Props {
  readonly pair: PairView;
  readonly frame: Frame;
  /** Path to come back to. */
  readonly back: string;
  /** What was written, where nothing was decided by it yet. */
  readonly note?: string;
  /** The page says whose decision it is that would be undone, so that undoing asks no more. */
  readonly isOthersTold?: boolean;
}

export function DecideForm({ pair, frame, back, note = '', isOthersTold = false }: Props) {
  const { t } = frame.words;
  const { latest } = pair;
  const half = latest && wantsSecond(latest) ? latest : null;
  const isMine = half !== null && isOnePerson(half.by, frame.person?.name ?? '');
  if (frame.formToken === null) return <SignInFirst frame={frame} />;
  return (
    <form class="decide" method="post" action={`/desk/pairs/${pair.id}/decide`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="seen" value={latest?.id ?? ''} />
      <input type="hidden" name="back" value={back} />
      {isOthersTold && <input type="hidden" name="others" value={latest?.id ?? ''} />}
      {half && <p class="second">{t(isMine ? 'second.mine' : 'second.wanted', { by: half.by })}</p>}
      <div class="verdicts">
        {BUTTONS.filter(([verdict]) => verdict !== 'same' || !isMine).map(([verdict, key]) => (
          <button
            type="submit"
            name="verdict"
            value={verdict}
            data-key={key}
            class={verdict}
            aria-keyshortcuts={key}
            {...(latest?.verdict === verdict && { 'aria-pressed': 'true' })}
          >
            {t(`verdict.${verdict}`)} <kbd>{key}</kbd>
          </button>
        ))}
        {isDecided(latest) && (
          <button type="submit" name="verdict" value="undo" data-key="u" class="undo" aria-keyshortcuts="u">
            {t('verdict.undo')} <kbd>u</kbd>
          </button>
        )}
      </div>
      <label>
        {t('decide.note')}
        <textarea name="note" rows={1} maxlength={2000}>
          {note}
        </textarea>
      </label>
    </form>
  );
}

function isDecided(latest: Review | null): latest is Review {
  return latest !== null && latest.verdict !== 'undo';
}
