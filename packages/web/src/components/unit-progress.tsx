/** How much of a report people have translated, and where they go on. */
import type { Words } from '../text/words.ts';
import type { OpenUnit, TranslationCounts } from '../view/translation-view.ts';
import type { UnitPlace } from './unit-place.ts';

interface Props {
  readonly counts: TranslationCounts;
  readonly open: OpenUnit | null;
  readonly place: UnitPlace;
  readonly words: Words;
}

export function UnitProgress({ counts, open, place, words }: Props) {
  const { t } = words;
  const done = counts.translated + counts.reviewed + counts.final;
  return (
    <div class="unit-progress">
      <p>
        {t('edit.by-people', { done: words.number(done), all: words.number(counts.all) })}
        {' · '}
        {t('edit-state.reviewed')}: {words.number(counts.reviewed)} · {t('edit-state.final')}:{' '}
        {words.number(counts.final)}
        {open !== null && (
          <>
            {' · '}
            <a href={openPath(open, place)}>{t('edit.to-open')}</a>
          </>
        )}
      </p>
      <progress max={Math.max(1, counts.all)} value={done} aria-label={t('edit.progress')} />
    </div>
  );
}

/** On the page itself nothing is loaded anew: what is being written stays. */
function openPath({ index, isHere }: OpenUnit, { reportId, language }: UnitPlace): string {
  const query = new URLSearchParams({ to: language, at: String(index) });
  return `${isHere ? '' : `/desk/reports/${reportId}/translation?${query.toString()}`}#n${index}`;
}
