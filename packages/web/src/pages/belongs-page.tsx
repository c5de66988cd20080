/** Says which testimony a single quote is a telling of. */
import { Candidates } from '../components/reshape.tsx';
import { Side } from '../components/side.tsx';
import { SignInFirst } from '../components/sign-in-first.tsx';
import type { BelongsView } from '../view/belongs-view.ts';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

export function BelongsPage({ frame, view }: { frame: Frame; view: BelongsView }) {
  const { words } = frame;
  const { t } = words;
  const path = `/desk/quotes/${view.side.quoteId}/belongs`;
  return (
    <Layout frame={frame} title={t('belongs.title')} at="reports">
      <div class="heading">
        <h1>{t('belongs.title')}</h1>
      </div>
      <div class="sides">
        <Side side={view.side} words={words} />
      </div>
      {view.isProtected ? (
        <p class="note">{t('reshape.protected')}</p>
      ) : (
        <>
          <form class="filters" method="get" action={path} role="search">
            <label>
              {t('belongs.words')}
              <input
                type="search"
                name="q"
                value={view.asked ?? ''}
                maxlength={300}
                dir="auto"
                data-key="/"
              />
            </label>
            <button type="submit">{t('belongs.search')}</button>
          </form>
          <div class="reshape">
            <Choose frame={frame} view={view} path={path} />
          </div>
        </>
      )}
    </Layout>
  );
}

function Choose({ frame, view, path }: { frame: Frame; view: BelongsView; path: string }) {
  const { t } = frame.words;
  if (frame.formToken === null) return <SignInFirst frame={frame} />;
  return (
    <form class="decide" method="post" action={path}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="shown" value={view.shownAt} />
      <p class="note">{t('belongs.how')}</p>
      {view.candidates.length === 0 && (
        <p class="note">{t(view.isUnfinished ? 'belongs.unfinished' : 'belongs.none')}</p>
      )}
      <Candidates candidates={view.candidates} frame={frame} />
      <label>
        {t('decide.note')}
        <textarea name="note" rows={1} maxlength={2000} dir="auto" />
      </label>
      <p>
        <button type="submit" name="do" value="belongs">
          {t('belongs.add')}
        </button>
      </p>
    </form>
  );
}
