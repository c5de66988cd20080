/** The same sentence elsewhere: offered the same translation, one by one; nothing there changes by itself. */
import { directionOf } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { EqualView } from '../view/equal-views.ts';
import type { Frame } from '../view/frame.ts';
import type { UnitView } from '../view/unit-view.ts';
import { type UnitPlace, unitPath } from './unit-place.ts';

export function UnitEqual(props: {
  equal: readonly EqualView[];
  unit: UnitView;
  place: UnitPlace;
  frame: Frame;
}) {
  const { equal, unit, place, frame } = props;
  const { words } = frame;
  const { t } = words;
  return (
    <form class="unit-equal" method="post" action={unitPath(place.reportId, unit.of)} data-unit>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      <input type="hidden" name="to" value={place.language} />
      <input type="hidden" name="seen" value={unit.version} />
      <fieldset>
        <legend>{t('edit.equal', { count: equal.length, shown: words.number(equal.length) })}</legend>
        {equal.map((other) => (
          <Elsewhere other={other} language={place.language} words={words} />
        ))}
        <button type="submit" name="do" value="elsewhere">
          {t('edit-do.elsewhere')}
        </button>
      </fieldset>
    </form>
  );
}

/** One place; what a person wrote there is not chosen unasked. */
function Elsewhere(props: { other: EqualView; language: string; words: Words }) {
  const { other, language, words } = props;
  const { t } = words;
  const at = `/desk/reports/${other.reportId}/translation?to=${language}&at=${other.index}#n${other.index}`;
  return (
    <label>
      <input
        type="checkbox"
        name="there"
        value={`${other.reportId} ${other.of} ${other.version}`}
        {...(other.origin !== 'human' && { checked: true })}
      />
      <span>
        <a href={at}>
          <bdi>{other.report ?? t('report.unnamed')}</bdi>
        </a>
        {other.publishedAt !== null && <> · {words.day(other.publishedAt)}</>}
        {other.text !== null && other.origin !== null && (
          <span class="origin">
            {' '}
            {t(`origin.${other.origin}`, { language: words.languageName(language) })}:{' '}
            <q lang={language} dir={directionOf(language)}>
              {other.text}
            </q>
          </span>
        )}
      </span>
    </label>
  );
}
