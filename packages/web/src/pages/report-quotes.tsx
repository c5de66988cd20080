/** A report's quotes one by one, each with the way to correct it, and who corrected what. */
import { directionOf } from '@crossquote/domain';
import { CorrectedLine, UndoCorrection } from '../components/corrected-line.tsx';
import { placeWords } from '../text/place-words.ts';
import type { Frame } from '../view/frame.ts';
import type { ListedQuote, ShownReport } from '../view/report-view.ts';

export function ReportQuotes({ frame, shown }: { frame: Frame; shown: ShownReport }) {
  const { t } = frame.words;
  const { report, listed, corrections } = shown;
  return (
    <section class="listed" id="quotes">
      <h2>{t('report.listed')}</h2>
      <ol>
        {listed.map((quote) => (
          <Listed quote={quote} report={report} frame={frame} />
        ))}
      </ol>
      {frame.formToken !== null && (
        <p>
          <a href={`/desk/reports/${report.id}/correct`}>{t('correct.missed')}</a>
        </p>
      )}
      {corrections.length > 0 && <Corrections corrections={corrections} report={report} frame={frame} />}
    </section>
  );
}

type OwnReport = ShownReport['report'];

function Listed({ quote, report, frame }: { quote: ListedQuote; report: OwnReport; frame: Frame }) {
  const { t } = frame.words;
  const { id, text, speaker, mayBe, correctedBy } = quote;
  const place = placeWords(quote, frame.words);
  return (
    <li data-row>
      <a href={`#${id}`} lang={report.language} dir={directionOf(report.language)} class="words">
        {text}
      </a>
      <p class="source">
        <bdi>{speaker ?? t('speaker.unknown')}</bdi>
        {place !== '' && <> · {place}</>}
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
            <a href={`/desk/reports/${report.id}/correct?quote=${id}`}>{t('report.correct')}</a>
            {' · '}
            <a href={`/desk/quotes/${id}/belongs`}>{t('belongs.link')}</a>
          </>
        )}
      </p>
    </li>
  );
}

function Corrections(props: { corrections: ShownReport['corrections']; report: OwnReport; frame: Frame }) {
  const { corrections, report, frame } = props;
  return (
    <>
      <h2>{frame.words.t('report.corrections')}</h2>
      <ol class="history">
        {corrections.map(({ correction, counts }) => (
          <li>
            <CorrectedLine correction={correction} frame={frame} />
            {counts && (
              <UndoCorrection correction={correction} frame={frame} back={`/desk/reports/${report.id}`} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
