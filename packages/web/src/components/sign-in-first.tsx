/** In place of a form that takes somebody who has signed in: the way there and back. */
import type { Frame } from '../view/frame.ts';

export function SignInFirst({ frame }: { frame: Frame }) {
  return (
    <p class="note">
      <a href={`/desk/sign-in?next=${encodeURIComponent(frame.path)}`}>{frame.words.t('decide.sign-in')}</a>
    </p>
  );
}
