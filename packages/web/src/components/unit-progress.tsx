/** How much of a report people have translated. */
import type { Words } from '../text/words.ts';
import type { TranslationCounts } from '../view/translation-view.ts';

export function UnitProgress({ counts, words }: { counts: TranslationCounts; words: Words }) {
  const { t } = words;
  const done = counts.translated + counts.reviewed + counts.final;
  return (
    <div class="unit-progress">
      <p>
        {t('edit.by-people', { done: words.number(done), all: words.number(counts.all) })}
        {' · '}
        {t('edit-state.reviewed')}: {words.number(counts.reviewed)} · {t('edit-state.final')}:{' '}
        {words.number(counts.final)}
      </p>
      <progress max={Math.max(1, counts.all)} value={done} aria-label={t('edit.progress')} />
    </div>
  );
}
