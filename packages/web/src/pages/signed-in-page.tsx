/**
 * Leads on after signing in elsewhere. A page and no redirect: the session's cookie is sent only with requests that this site began, and what follows a
 * redirect from elsewhere is none.
 */
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

export function SignedInPage({ frame, next }: { frame: Frame; next: string }) {
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('sign-in.done')} leadsTo={next}>
      <h1>{t('sign-in.done')}</h1>
      <p>
        <a href={next}>{t('sign-in.on')}</a>
      </p>
    </Layout>
  );
}
