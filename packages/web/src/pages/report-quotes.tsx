/** A report's quotes one by one, each with the way to correct it, and who corrected what. */
import { directionOf } from '@crossquote/domain';
import { CorrectedLine, UndoCorrection } from '../components/corrected-line.tsx';
import type { ReportReading } from '../view/report-view.ts';
import type { Frame } from './layout.tsx';

export function ReportQuotes({ frame, reading }: { frame: Frame; reading: ReportReading }) {
  const { t } = frame.words;
  const { report, listed, corrections } = reading;
  const path = `/desk/reports/${report.id}`;
  const own = { lang: report.language, dir: directionOf(report.language) };
  return (
    <section class="listed" id="quotes">
      <h2>{t('report.listed')}</h2>
      <ol>
        {listed.map(({ id, text, speaker, mayBe, correctedBy }) => (
          <li data-row>
            <a href={`#${id}`} {...own} class="words">
              {text}
            </a>
            <p class="source">
              <bdi>{speaker ?? t('speaker.unknown')}</bdi>
              {mayBe.length > 0 && (
                <span class="may-be">
                  {' · '}
                  {t('speaker.may-be')} <bdi>{mayBe.join(' · ')}</bdi>
                </span>
              )}
              {correctedBy !== null && (
                <>
                  {' · '}
                  {t('report.corrected')} <bdi>{correctedBy}</bdi>
                </>
              )}
              {frame.formToken !== null && (
                <>
                  {' · '}
                  <a href={`${path}/correct?quote=${id}`}>{t('report.correct')}</a>
                  {' · '}
                  <a href={`/desk/quotes/${id}/belongs`}>{t('belongs.link')}</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      {frame.formToken !== null && (
        <p>
          <a href={`${path}/correct`}>{t('correct.missed')}</a>
        </p>
      )}
      {corrections.length > 0 && (
        <>
          <h2>{t('report.corrections')}</h2>
          <ol class="history">
            {corrections.map(({ correction, counts }) => (
              <li>
                <CorrectedLine correction={correction} frame={frame} />
                {counts && <UndoCorrection correction={correction} frame={frame} back={path} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
