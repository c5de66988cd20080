/** A report as it was read, for long reading. */
import { directionOf } from '@crossquote/domain';
import type { LiveView } from '../components/live.tsx';
import { type Places, placeWords } from '../text/place-words.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import type { BlockView, ReportSegment, ShownReport } from '../view/report-view.ts';
import { Layout } from './layout.tsx';
import { ReportQuotes } from './report-quotes.tsx';

export function ReportPage({ frame, shown, live }: { frame: Frame; shown: ShownReport; live: LiveView }) {
  const { words } = frame;
  const { t } = words;
  const { report, testimonies } = shown;
  const name = report.title ?? report.publisher ?? t('report.unnamed');
  const title = report.blocks.some(({ role }) => role === 'title');
  return (
    <Layout frame={frame} title={name} at="reports" live={live}>
      <div class="reading">
        <p class="source">
          <bdi>{report.publisher ?? t('report.unnamed')}</bdi> ·{' '}
          {report.publishedAt === null ? t('date.unknown') : words.day(report.publishedAt)} ·{' '}
          {words.languageName(report.language)} ·{' '}
          {t('report.quotes', { count: report.quotes, shown: words.number(report.quotes) })}
          {' · '}
          <a href={`/desk/reports/${report.id}/translation`}>{t('edit.title')}</a>
          {report.url !== null && /^https?:\/\//i.test(report.url) && (
            <>
              {' · '}
              <a href={report.url} rel="noreferrer noopener">
                {t('report.source')}
              </a>
            </>
          )}
        </p>
        <article class="report" lang={report.language} dir={directionOf(report.language)}>
          {!title && <h1>{name}</h1>}
          {report.blocks.map((block) => (
            <Block block={block} testimonies={testimonies} words={words} />
          ))}
        </article>
        <ReportQuotes frame={frame} shown={shown} />
        <Origin report={report} words={words} />
      </div>
    </Layout>
  );
}

/** What shows that a file in somebody's hands is the one that was read here. */
function Origin({ report, words: { t } }: { report: ShownReport['report']; words: Words }) {
  return (
    <dl class="origin source">
      <div>
        <dt>{t('report.file')}</dt>
        <dd>
          <bdi>{report.source ?? t('report.unnamed')}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('report.hash')}</dt>
        <dd>
          <code dir="ltr">{report.sha256}</code>
        </dd>
      </div>
      <div>
        <dt>{t('report.id')}</dt>
        <dd>
          <code dir="ltr">{report.id}</code>
        </dd>
      </div>
    </dl>
  );
}

type Testimonies = ShownReport['testimonies'];

function Block({ block, testimonies, words }: { block: BlockView; testimonies: Testimonies; words: Words }) {
  const inside = block.segments.map((segment) => (
    <Marked segment={segment} testimonies={testimonies} words={words} />
  ));
  if (block.role === 'title') return <h1>{inside}</h1>;
  if (block.role === 'furniture')
    return (
      <p class="furniture" title={words.t('report.furniture')}>
        {inside}
      </p>
    );
  return <div class="text">{inside}</div>;
}

function Marked({
  segment,
  testimonies,
  words,
}: {
  segment: ReportSegment;
  testimonies: Testimonies;
  words: Words;
}) {
  const quote = segment.marks.find(({ what }) => what === 'quote');
  const other = segment.marks.find(({ what }) => what === 'speaker' || what === 'cue');
  const plain = other ? <span class={other.what}>{segment.text}</span> : segment.text;
  const text = segment.marks.some(({ what }) => what === 'sought') ? (
    <mark {...(segment.beginsSought && { id: 'sought' })}>{plain}</mark>
  ) : (
    plain
  );
  const place = segment.place && <PlaceMark place={segment.place} words={words} />;
  if (!quote)
    return (
      <>
        {place}
        {text}
      </>
    );
  const testimony = testimonies[quote.id ?? ''];
  return (
    <q class="quote" {...(segment.anchor !== null && { id: segment.anchor })}>
      {place}
      {testimony === undefined ? (
        text
      ) : (
        <a href={`/desk/testimonies/${testimony}`} title={words.t('report.to-testimony')}>
          {text}
        </a>
      )}
    </q>
  );
}

/** In the running text, where a page of the document starts, or a paragraph of what is said. */
function PlaceMark({ place, words }: { place: Places; words: Words }) {
  return (
    <span class="place-start" lang={words.language} dir={words.dir}>
      {placeWords(place, words)}
    </span>
  );
}
