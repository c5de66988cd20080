/** What the checks found in a translation, and what a person changed of the machine's words. */
import type { Words } from '../text/words.ts';
import type { UnitView } from '../view/unit-view.ts';
import type { UnitPlace } from './unit-place.ts';
import { WarningList } from './warning-list.tsx';
import { WordDiff } from './word-diff.tsx';

export function UnitFound({ unit, place, words }: { unit: UnitView; place: UnitPlace; words: Words }) {
  const { t } = words;
  return (
    <div class="unit-found">
      <WarningList warnings={unit.warnings} words={words} />
      {unit.diff && (
        <details>
          <summary>{t('edit.changed')}</summary>
          <WordDiff parts={unit.diff} language={place.language} />
        </details>
      )}
    </div>
  );
}
