/** What the script says where a form could not be sent, or a field holds no more (`assets/send.js`, which puts it beside that form); hidden until then. */
import type { Frame } from '../pages/layout.tsx';

export function Unsent({ frame: { words, path } }: { frame: Frame }) {
  const { t } = words;
  return (
    <p class="alert unsent" aria-live="assertive" data-unsent="" hidden>
      <span data-why="unreached" hidden>
        {t('unsent.unreached')}
      </span>
      <span data-why="signed-out" hidden>
        {t('unsent.signed-out')}{' '}
        <a href={`/desk/sign-in?next=${encodeURIComponent(path)}`} target="_blank" rel="noopener">
          {t('sign-in.title')}
        </a>
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
