/** Testimonies and reports to choose from. */
import { directionOf } from '@crossquote/domain';
import type { ReportSummary, TestimonyRecord } from '@crossquote/pipeline';
import { HowAdded } from '../components/how-added.tsx';
import { whoSpeaks } from '../text/who-speaks.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';

export function TestimoniesPage(props: {
  frame: Frame;
  testimonies: readonly TestimonyRecord[];
  /** Ids of those of which something is told otherwise. */
  otherwise: ReadonlySet<string>;
  next: string | null;
}) {
  const { words } = props.frame;
  const { t } = words;
  return (
    <Layout frame={props.frame} title={t('nav.testimonies')} at="testimonies">
      <h1>{t('nav.testimonies')}</h1>
      {props.testimonies.length === 0 && <p class="note">{t('testimonies.empty')}</p>}
      <ol class="questions">
        {props.testimonies.map((testimony) => (
          <TestimonyLine
            testimony={testimony}
            isOtherwise={props.otherwise.has(testimony.id)}
            words={words}
          />
        ))}
      </ol>
      <Next href={props.next} frame={props.frame} />
    </Layout>
  );
}

function TestimonyLine(props: { testimony: TestimonyRecord; isOtherwise: boolean; words: Words }) {
  const { words } = props;
  const { id, members, state, fullest } = props.testimony;
  const { t } = words;
  const shown = members.find(({ quoteId }) => quoteId === fullest);
  return (
    <li class="question" data-row>
      <a href={`/desk/testimonies/${id}`}>
        <span class="source">
          <bdi>{whoSpeaks(props.testimony, words)}</bdi>
          {' · '}
          {t('testimony.tellings', { count: members.length, shown: words.number(members.length) })}
        </span>
        {shown && (
          <span class="words" lang={shown.language} dir={directionOf(shown.language)}>
            {shown.text}
          </span>
        )}
      </a>
      <p class="facts">
        <span class={`state ${state}`}>{t(`state.${state}`)}</span>
        {props.isOtherwise && <b class="different">{t('differences.some')}</b>}
      </p>
    </li>
  );
}

export function ReportsPage(props: {
  frame: Frame;
  collection: string;
  reports: readonly ReportSummary[];
  next: string | null;
}) {
  const { words } = props.frame;
  const { t } = words;
  return (
    <Layout frame={props.frame} title={t('nav.reports')} at="reports">
      <h1>{t('nav.reports')}</h1>
      {props.reports.length === 0 && (
        <>
          <p class="note">{t('reports.empty')}</p>
          <HowAdded collection={props.collection} frame={props.frame} />
        </>
      )}
      <ol class="questions">
        {props.reports.map((report) => (
          <li class="question" data-row>
            <a href={`/desk/reports/${report.id}`}>
              <span class="words" lang={report.language} dir={directionOf(report.language)}>
                {report.title ?? report.source ?? t('report.unnamed')}
              </span>
              <span class="source">
                <bdi>{report.publisher ?? report.source ?? t('report.unnamed')}</bdi> ·{' '}
                {report.publishedAt === null ? t('date.unknown') : words.day(report.publishedAt)} ·{' '}
                {words.languageName(report.language)}
              </span>
            </a>
            <p class="facts">
              <a href={`/desk/reports/${report.id}/translation`}>{t('edit.title')}</a>
            </p>
          </li>
        ))}
      </ol>
      <Next href={props.next} frame={props.frame} />
    </Layout>
  );
}

export function Next({ href, frame }: { href: string | null; frame: Frame }) {
  if (href === null) return null;
  return (
    <nav class="pages" aria-label={frame.words.t('queue.pages')}>
      <a href={href}>{frame.words.t('queue.after')}</a>
    </nav>
  );
}
