/** What went wrong, and what to do. */
import { Written } from '../components/written.tsx';
import { type Frame, Layout } from './layout.tsx';

export function ProblemPage(props: {
  frame: Frame;
  what: string;
  /** What somebody wrote in the form that was not taken, so that it is not lost; left out: nothing. */
  written?: readonly string[];
}) {
  const { frame, what, written = [] } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('problem.title')}>
      <h1>{t('problem.title')}</h1>
      <p>{t(`problem.${what}`)}</p>
      {what === 'signed-out' && (
        <p>
          <a href={`/desk/sign-in?next=${encodeURIComponent(frame.path)}`}>{t('sign-in.title')}</a>
        </p>
      )}
      {written.map((text) => (
        <Written text={text} words={frame.words} />
      ))}
      <p>
        <a href="/desk">{t('problem.home')}</a>
      </p>
    </Layout>
  );
}
