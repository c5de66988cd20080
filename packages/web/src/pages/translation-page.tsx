/** A report, sentence by sentence, beside its translation. */

import { Unit } from '../components/unit.tsx';
import type { UnitPlace } from '../components/unit-place.ts';
import { UnitProgress } from '../components/unit-progress.tsx';
import type { Frame } from '../view/frame.ts';
import { termsHref } from '../view/terms-asked.ts';
import type { TranslationView } from '../view/translation-view.ts';
import { Layout } from './layout.tsx';

export function TranslationPage({ frame, view }: { frame: Frame; view: TranslationView }) {
  const { words } = frame;
  const { t } = words;
  const place = { reportId: view.reportId, from: view.source.language, language: view.language };
  return (
    <Layout frame={frame} title={t('edit.title')} at="reports" script="translate.js">
      <div class="heading">
        <h1>{t('edit.title')}</h1>
        <p class="source">
          <a href={`/desk/reports/${view.reportId}`} data-key="r">
            <bdi>{view.title ?? view.publisher ?? t('report.unnamed')}</bdi>
          </a>
          {view.title !== null && view.publisher !== null && (
            <>
              {' · '}
              <bdi>{view.publisher}</bdi>
            </>
          )}
          {' · '}
          {words.languageName(view.source.language)}
          {' · '}
          <a href={termsHref({ from: view.source.language, to: view.language, having: null, at: null })}>
            {t('edit.terms')}
          </a>
        </p>
      </div>
      <Choice view={view} place={place} frame={frame} />
      {frame.formToken === null && (
        <p class="note">
          <a href={`/desk/sign-in?next=${encodeURIComponent(frame.path)}`}>{t('edit.sign-in')}</a>
        </p>
      )}
      {view.units.length === 0 && <p class="note">{t('edit.empty')}</p>}
      {view.units.map((unit) => (
        <Unit unit={unit} place={place} frame={frame} />
      ))}
      <Pages view={view} frame={frame} />
      {frame.formToken !== null && view.units.length > 0 && (
        <p class="unchosen" role="status" data-unchosen>
          <span hidden>{t('edit.unchosen')}</span>
        </p>
      )}
    </Layout>
  );
}

function Choice({ view, place, frame }: { view: TranslationView; place: UnitPlace; frame: Frame }) {
  const { words } = frame;
  const { t } = words;
  return (
    <form class="filters" method="get" action={`/desk/reports/${view.reportId}/translation`}>
      <label>
        {t('edit.into')}
        <select name="to">
          {view.languages.map((language) => (
            <option value={language} {...(language === view.language && { selected: true })}>
              {words.languageName(language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('filter.apply')}</button>
      <UnitProgress counts={view.counts} open={view.open} place={place} words={words} />
    </form>
  );
}

function Pages({ view, frame }: { view: TranslationView; frame: Frame }) {
  const { t } = frame.words;
  const path = (at: number) => `/desk/reports/${view.reportId}/translation?to=${view.language}&at=${at}`;
  if (view.before === null && view.after === null) return null;
  return (
    <nav class="pages" aria-label={t('queue.pages')}>
      {view.before === null ? <span /> : <a href={path(view.before)}>{t('queue.before')}</a>}
      {view.after !== null && (
        <a href={path(view.after)} rel="next">
          {t('queue.after')}
        </a>
      )}
    </nav>
  );
}
