/** Sign-in by token, or at the identity provider that is configured. */
import { Command } from '../components/command.tsx';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

export function SignInPage(props: {
  frame: Frame;
  next: string;
  /** What went wrong, in the reader's language; null: nothing did. */
  wrong: string | null;
  isLoopback: boolean;
  /** An identity provider is configured. */
  hasOidc: boolean;
}) {
  const { t } = props.frame.words;
  return (
    <Layout frame={props.frame} title={t('sign-in.title')}>
      <h1>{t('sign-in.title')}</h1>
      {props.wrong !== null && (
        <p class="alert" role="alert">
          {props.wrong}
        </p>
      )}
      {props.hasOidc && (
        <p>
          <a class="oidc" href={`/desk/oidc?next=${encodeURIComponent(props.next)}`}>
            {t('sign-in.oidc')}
          </a>
        </p>
      )}
      <form class="sign-in" method="post" action="/desk/sign-in">
        <input type="hidden" name="next" value={props.next} />
        <label>
          {t('sign-in.token')}
          <input type="password" name="secret" required autocomplete="off" dir="ltr" />
        </label>
        <button type="submit">{t('sign-in.go')}</button>
      </form>
      <p class="note">{t('sign-in.how')}</p>
      <Command text="crossquote token create --role reviewer --name kim" />
      {props.isLoopback && (
        <>
          <p class="note">{t('sign-in.local')}</p>
          <Command text="crossquote review --by kim" />
        </>
      )}
    </Layout>
  );
}
