/** Everything decided, the latest first: who, when, about what. */
import { ActionLine, UndoAction } from '../components/action-line.tsx';
import { CorrectedLine, UndoCorrection } from '../components/corrected-line.tsx';
import { DecidedLine } from '../components/decided-line.tsx';
import { EditLine, UndoEdit } from '../components/edit-line.tsx';
import type { ActionView } from '../view/action-view.ts';
import type { Frame } from '../view/frame.ts';
import { HISTORY_KINDS, type HistoryFilter, historyHref } from '../view/history-filter.ts';
import type { HistoryEntry } from '../view/history-view.ts';
import { Layout } from './layout.tsx';
import { Next } from './lists.tsx';

interface Props {
  readonly frame: Frame;
  readonly entries: readonly HistoryEntry[];
  readonly filter: HistoryFilter;
  readonly collections: readonly string[];
  readonly next: string | null;
}

export function HistoryPage({ frame, entries, filter, collections, next }: Props) {
  const { t } = frame.words;
  const back = historyHref(filter);
  return (
    <Layout frame={frame} title={t('nav.history')} at="history">
      <h1>{t('nav.history')}</h1>
      <Filters frame={frame} filter={filter} collections={collections} />
      {entries.length === 0 && <p class="note">{t('history.empty')}</p>}
      <ol class="history">
        {entries.map((entry) => (
          <li data-row>
            <Entry entry={entry} frame={frame} back={back} />
          </li>
        ))}
      </ol>
      <Next href={next} frame={frame} />
    </Layout>
  );
}

function Filters({ frame, filter, collections }: Pick<Props, 'frame' | 'filter' | 'collections'>) {
  const { t } = frame.words;
  return (
    <form class="filters" method="get" action="/desk/history" role="search" aria-label={t('filter.label')}>
      <label>
        {t('filter.collection')}
        <select name="collection">
          {[...new Set([filter.collection, ...collections])].map((name) => (
            <option value={name} selected={name === filter.collection}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('history.kind')}
        <select name="kind">
          <option value="">{t('filter.all')}</option>
          {HISTORY_KINDS.filter((kind) => kind !== 'comment' || frame.formToken !== null).map((kind) => (
            <option value={kind} selected={kind === filter.kind}>
              {t(`history-kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('history.by')}
        <input type="search" name="by" value={filter.by ?? ''} data-key="f" dir="auto" maxlength={200} />
      </label>
      <button type="submit">{t('filter.apply')}</button>
    </form>
  );
}

function Entry({ entry, frame, back }: { entry: HistoryEntry; frame: Frame; back: string }) {
  const { t } = frame.words;
  if (entry.kind === 'review')
    return entry.action ? (
      <Deed action={entry.action} frame={frame} />
    ) : (
      <Line entry={entry} frame={frame} back={back} />
    );
  if (entry.kind === 'translation')
    return (
      <>
        <EditLine edit={entry.edit} words={frame.words} />
        <a
          href={`/desk/reports/${entry.edit.reportId}/translation?to=${encodeURIComponent(entry.edit.language)}`}
        >
          {t('edit.title')}
        </a>
        <UndoEdit edit={entry.edit} version={entry.version} frame={frame} back={back} />
      </>
    );
  const { correction } = entry;
  return (
    <>
      <CorrectedLine correction={correction} frame={frame} />
      {correction.reportId !== null && (
        <a href={`/desk/reports/${correction.reportId}#quotes`}>{t('look.report')}</a>
      )}
      {entry.counts && <UndoCorrection correction={correction} frame={frame} back={back} />}
    </>
  );
}

function Deed({ action, frame }: { action: ActionView; frame: Frame }) {
  const collection = encodeURIComponent(action.review.collection);
  return (
    <>
      <ActionLine action={action} frame={frame} />
      <a href={`/desk/actions/${action.id}?collection=${collection}`}>{frame.words.t('action.look')}</a>
      <UndoAction action={action} frame={frame} />
    </>
  );
}

function Line(props: { entry: Extract<HistoryEntry, { kind: 'review' }>; frame: Frame; back: string }) {
  const { frame, back } = props;
  const { review, isLatest } = props.entry;
  const { t } = frame.words;
  return (
    <>
      <DecidedLine review={review} words={frame.words} />
      <a href={`/desk/pairs/${review.subject}`}>{t('history.pair')}</a>
      {isLatest && review.verdict !== 'undo' && frame.formToken !== null && (
        <form method="post" action={`/desk/pairs/${review.subject}/decide`}>
          <input type="hidden" name="token" value={frame.formToken} />
          <input type="hidden" name="seen" value={review.id} />
          <input type="hidden" name="back" value={back} />
          <button class="plain" type="submit" name="verdict" value="undo" data-key="u">
            {t('verdict.undo')}
          </button>
        </form>
      )}
    </>
  );
}
