/** What went wrong, and what to do. */
import { type Frame, Layout } from './layout.tsx';

export function ProblemPage({ frame, what }: { frame: Frame; what: string }) {
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('problem.title')}>
      <h1>{t('problem.title')}</h1>
      <p>{t(`problem.${what}`)}</p>
      <p>
        <a href="/desk">{t('problem.home')}</a>
      </p>
    </Layout>
  );
}
