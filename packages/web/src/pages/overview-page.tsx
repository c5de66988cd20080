/** A collection at a glance, as pictures: when each testimony came up in which language, and which report carries what. */
import type { Child } from 'hono/jsx';
import type { HowTold } from '../overview/how-told.ts';
import { Glyph, MatrixPicture } from '../overview/matrix.tsx';
import { matrixLayout } from '../overview/matrix-layout.ts';
import type { OverviewView } from '../overview/overview-view.ts';
import { TimelinePicture } from '../overview/timeline.tsx';
import { timelineLayout } from '../overview/timeline-layout.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import { Layout } from './layout.tsx';
import { Next } from './lists.tsx';

export interface OverviewPageProps {
  readonly frame: Frame;
  readonly collection: string;
  readonly view: OverviewView;
  /** Testimonies shown at most. */
  readonly most: number;
  readonly next: string | null;
}

const HOW: readonly HowTold[] = ['whole', 'part', 'retold', 'told'];

export function OverviewPage({ frame, collection, view, most, next }: OverviewPageProps) {
  const { words } = frame;
  const { t } = words;
  return (
    <Layout frame={frame} title={t('overview.title')} at="overview">
      <div class="heading">
        <h1>{t('overview.title')}</h1>
        <p class="source">
          <bdi>{collection}</bdi> ·{' '}
          {t('overview.reports', { count: view.reports.length, shown: words.number(view.reports.length) })}
        </p>
      </div>
      {view.rows.length === 0 ? (
        <p class="note">{t('testimonies.empty')}</p>
      ) : (
        <Pictures view={view} most={most} words={words} />
      )}
      <Reports reports={view.reports} words={words} />
      <Next href={next} frame={frame} />
    </Layout>
  );
}

function Pictures({ view, most, words }: { view: OverviewView; most: number; words: Words }) {
  const { t } = words;
  const isMirrored = words.dir === 'rtl';
  return (
    <>
      {view.rows.length === most && (
        <p class="note">{t('overview.most', { count: most, shown: words.number(most) })}</p>
      )}
      <Picture name={t('overview.timeline')}>
        <TimelinePicture at={timelineLayout(view, isMirrored)} words={words} />
      </Picture>
      <Picture name={t('overview.matrix')}>
        <MatrixPicture at={matrixLayout(view, isMirrored)} words={words} />
      </Picture>
      <ul class="legend">
        {HOW.map((how) => (
          <li>
            <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
              <Glyph how={how} x={11} y={11} />
            </svg>{' '}
            {t(`told.${how}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Under the numbers that the pictures have for them. */
function Reports({ reports, words }: { reports: OverviewView['reports']; words: Words }) {
  const { t } = words;
  return (
    <ol class="numbered">
      {reports.map((report) => (
        <li>
          <a href={`/desk/reports/${report.id}`}>
            <bdi>{report.title ?? report.name ?? t('report.unnamed')}</bdi>
          </a>{' '}
          <span class="source">
            <bdi>{report.name ?? t('report.unnamed')}</bdi> ·{' '}
            <bdi>{report.publishedAt === null ? t('date.unknown') : words.day(report.publishedAt)}</bdi> ·{' '}
            {words.languageName(report.language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** In a box of its own, so that a wide picture scrolls there and not the page. */
function Picture({ name, children }: { name: string; children: Child }) {
  return (
    <section>
      <h2>{name}</h2>
      <div class="picture" tabindex={0} role="region" aria-label={name}>
        {children}
      </div>
    </section>
  );
}
