/** What terms of one language are to be called in another: a page of the list, and a line to add to it. */
import { directionOf, type Language } from '@crossquote/domain';
import type { Frame } from '../view/frame.ts';
import { termsHref } from '../view/terms-asked.ts';
import type { TermsView, TermView } from '../view/terms-view.ts';
import { Layout } from './layout.tsx';

export function TermsPage({ frame, view }: { frame: Frame; view: TermsView }) {
  const { words } = frame;
  const { t } = words;
  return (
    <Layout frame={frame} title={t('edit.terms')} at="reports">
      <h1>{t('edit.terms')}</h1>
      <Choice frame={frame} view={view} />
      {view.said && <p class="said">{t(`terms-said.${view.said}`)}</p>}
      {frame.formToken === null ? (
        <p class="note">
          <a href={`/desk/sign-in?next=${encodeURIComponent(frame.path)}`}>{t('edit.sign-in')}</a>
        </p>
      ) : (
        <Adding frame={frame} view={view} />
      )}
      <p class="note">{t('terms.count', { count: view.count, shown: words.number(view.count) })}</p>
      {view.terms.length > 0 && <List frame={frame} view={view} />}
      <Pages frame={frame} view={view} />
    </Layout>
  );
}

function Choice({ frame, view }: { frame: Frame; view: TermsView }) {
  const { t } = frame.words;
  return (
    <form class="filters" method="get" action="/desk/terms" role="search" aria-label={t('filter.label')}>
      <label>
        {t('terms.from')}
        <Languages frame={frame} name="from" all={view.sources} chosen={view.source.language} />
      </label>
      <label>
        {t('edit.into')}
        <Languages frame={frame} name="to" all={view.targets} chosen={view.target.language} />
      </label>
      <label>
        {t('terms.having')}
        <input
          type="search"
          name="having"
          value={view.having ?? ''}
          data-key="f"
          dir="auto"
          maxlength={view.longest}
        />
      </label>
      <button type="submit">{t('filter.apply')}</button>
    </form>
  );
}

function Languages(props: { frame: Frame; name: string; all: readonly Language[]; chosen: Language }) {
  const { frame, name, all, chosen } = props;
  return (
    <select name={name}>
      {all.map((language) => (
        <option value={language} {...(language === chosen && { selected: true })}>
          {frame.words.languageName(language)}
        </option>
      ))}
    </select>
  );
}

/** Whoever comes behind somebody else is shown what that person wrote, and asked once more. */
function Adding({ frame, view }: { frame: Frame; view: TermsView }) {
  const { words } = frame;
  const { t } = words;
  const { draft } = view;
  return (
    <form class="filters" method="post" action="/desk/terms">
      <Hidden frame={frame} view={view} seen={draft?.late?.id ?? ''} />
      {draft?.late && (
        <p class="alert" role="alert">
          {t('terms.late')}{' '}
          <b lang={view.target.language} dir={directionOf(view.target.language)}>
            {draft.late.called}
          </b>
          {draft.late.by !== null && (
            <>
              {' · '}
              <bdi>{draft.late.by}</bdi>
            </>
          )}
        </p>
      )}
      <Field
        name="term"
        label={t('terms.term')}
        text={draft?.term}
        language={view.source.language}
        most={view.longest}
      />
      <Field
        name="called"
        label={t('terms.called')}
        text={draft?.called}
        language={view.target.language}
        most={view.longest}
      />
      <button type="submit" name="do" value="list">
        {t('terms.list')}
      </button>
    </form>
  );
}

function Field(props: {
  name: string;
  label: string;
  text: string | undefined;
  language: Language;
  most: number;
}) {
  const { name, label, text, language, most } = props;
  return (
    <label>
      {label}
      <input
        name={name}
        required
        maxlength={most}
        value={text ?? ''}
        lang={language}
        dir={directionOf(language)}
        autocomplete="off"
      />
    </label>
  );
}

function Hidden({ frame, view, seen }: { frame: Frame; view: TermsView; seen: string }) {
  return (
    <>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      <input type="hidden" name="from" value={view.source.language} />
      <input type="hidden" name="to" value={view.target.language} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
}

function List({ frame, view }: { frame: Frame; view: TermsView }) {
  const { t } = frame.words;
  return (
    <div class="table">
      <table class="stages terms">
        <thead>
          <tr>
            <th scope="col">{t('terms.term')}</th>
            <th scope="col">{t('terms.called')}</th>
            <th scope="col">{t('terms.by')}</th>
            {frame.formToken !== null && <th scope="col">{t('operations.act')}</th>}
          </tr>
        </thead>
        <tbody>
          {view.terms.map((term) => (
            <Row frame={frame} view={view} term={term} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ frame, view, term }: { frame: Frame; view: TermsView; term: TermView }) {
  const { words } = frame;
  return (
    <tr data-row>
      <th scope="row" id={term.id} lang={view.source.language} dir={directionOf(view.source.language)}>
        {term.term}
      </th>
      <td lang={view.target.language} dir={directionOf(view.target.language)}>
        {term.called}
      </td>
      <td class="source">
        <bdi>{term.by ?? words.t('edit.nobody-known')}</bdi>
        {term.at !== null && <> · {words.day(term.at)}</>}
      </td>
      {frame.formToken !== null && (
        <td>
          <form method="post" action="/desk/terms">
            <Hidden frame={frame} view={view} seen={term.id} />
            <input type="hidden" name="term" value={term.term} />
            <input type="hidden" name="having" value={view.having ?? ''} />
            <button
              class="plain"
              type="submit"
              name="do"
              value="out"
              id={`out-${term.id}`}
              aria-labelledby={`out-${term.id} ${term.id}`}
            >
              {words.t('terms.out')}
            </button>
          </form>
        </td>
      )}
    </tr>
  );
}

function Pages({ frame, view }: { frame: Frame; view: TermsView }) {
  const { t } = frame.words;
  const { before, after, having } = view;
  const path = (at: string) =>
    termsHref({ from: view.source.language, to: view.target.language, having, at });
  if (before === null && after === null) return null;
  return (
    <nav class="pages" aria-label={t('queue.pages')}>
      {before === null ? <span /> : <a href={path(before)}>{t('queue.before')}</a>}
      {after !== null && (
        <a href={path(after)} rel="next">
          {t('queue.after')}
        </a>
      )}
    </nav>
  );
}
