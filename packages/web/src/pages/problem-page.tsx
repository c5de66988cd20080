/** What went wrong, and what to do. */
import { Written, type WrittenField } from '../components/written.tsx';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

/** A form that was not taken. */
export interface Again {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface WrittenText {
  readonly field: WrittenField;
  readonly text: string;
}

export function ProblemPage(props: {
  frame: Frame;
  what: string;
  /** What somebody wrote in the form that was not taken, so that it is not lost; left out: nothing. */
  written?: readonly WrittenText[];
  /** That form, where it may be taken if it is sent once more. */
  again?: Again | null;
  /** Address of the report that it was about; null: of none. */
  report?: string | null;
}) {
  const { frame, what, written = [], again = null, report = null } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('problem.title')}>
      <h1>{t('problem.title')}</h1>
      <p>{t(`problem.${what}`)}</p>
      {what.startsWith('signed-out') && (
        <p>
          <SignIn frame={frame} isBeside={again !== null} />
        </p>
      )}
      {again !== null && <SendAgain again={again} frame={frame} />}
      {written.map(({ field, text }) => (
        <Written text={text} field={field} words={frame.words} />
      ))}
      {report !== null && (
        <p>
          <a href={report}>{t('problem.report')}</a>
        </p>
      )}
      <p>
        <a href="/desk">{t('problem.home')}</a>
      </p>
    </Layout>
  );
}

/** @param isBeside this page has what was sent, and stays. */
function SignIn({ frame: { words, path }, isBeside }: { frame: Frame; isBeside: boolean }) {
  return (
    <a
      href={`/desk/sign-in?next=${encodeURIComponent(path)}`}
      {...(isBeside && { target: '_blank', rel: 'noopener' })}
    >
      {words.t('sign-in.title')}
    </a>
  );
}

/** All that was written and chosen goes along, unseen: the page it stood on may be gone. */
function SendAgain({ again, frame }: { again: Again; frame: Frame }) {
  return (
    <form class="again" method="post" action={again.path}>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      {again.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{frame.words.t('problem.again')}</button>
    </form>
  );
}
