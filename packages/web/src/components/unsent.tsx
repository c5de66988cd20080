/** What the script says where a form could not be sent, a session is over, or a field holds no more (`assets/send.js`, which puts it beside that form); hidden until then. */
import type { Frame } from '../view/frame.ts';

export function Unsent({ frame }: { frame: Frame }) {
  const { t } = frame.words;
  return (
    <p class="alert unsent" aria-live="assertive" data-unsent="" data-ends-in={frame.endsInMs} hidden>
      <span data-why="unreached" hidden>
        {t('unsent.unreached')}
      </span>
      <span data-why="signed-out" hidden>
        {t('unsent.signed-out')} <SignInBeside frame={frame} />
      </span>
      <span data-why="ended" hidden>
        {t('unsent.ended')} <SignInBeside frame={frame} />
      </span>
      <span data-why="refused" hidden>
        {t('unsent.refused')}
      </span>
      <span data-why="full" hidden>
        {t('unsent.full')}
      </span>
    </p>
  );
}

/** In another window, so that the page stays as it is. */
function SignInBeside({ frame: { words, path } }: { frame: Frame }) {
  return (
    <a href={`/desk/sign-in?next=${encodeURIComponent(path)}`} target="_blank" rel="noopener">
      {words.t('sign-in.title')}
    </a>
  );
}
