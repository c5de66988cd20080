/** One sentence and its translation: a form that works without a script; keys press its buttons, and the script keeps the page where it is. */
import { directionOf } from '@crossquote/domain';
import type { Frame } from '../view/frame.ts';
import type { UnitView } from '../view/unit-view.ts';
import { UnitEqual } from './unit-equal.tsx';
import { UnitForm } from './unit-form.tsx';
import { UnitFound } from './unit-found.tsx';
import type { UnitPlace } from './unit-place.ts';

interface Props {
  readonly unit: UnitView;
  readonly place: UnitPlace;
  readonly frame: Frame;
}

export function Unit(props: Props) {
  const { unit, place, frame } = props;
  const mayEdit = frame.formToken !== null && !unit.isHidden;
  return (
    <article class="unit" data-row tabindex={-1} id={`n${unit.index}`}>
      <p class="unit-source" lang={place.from} dir={directionOf(place.from)}>
        {unit.source}
      </p>
      <div class="unit-target">
        <Standing {...props} />
        {mayEdit ? <UnitForm {...props} /> : <Reading {...props} />}
        {mayEdit && unit.equal !== null && unit.equal.length > 0 && (
          <UnitEqual equal={unit.equal} unit={unit} place={place} frame={frame} />
        )}
        {unit.equal?.length === 0 && unit.said === null && (
          <p class="note">{frame.words.t('edit.equal-none')}</p>
        )}
      </div>
    </article>
  );
}

/** Whose words stand there: a machine's are named as such. */
function Standing({ unit: { stands, said, isTakenBack }, frame: { words } }: Props) {
  const { t } = words;
  const as = stands?.as ?? 'none';
  return (
    <p class={`unit-state ${as}`}>
      <b>{isTakenBack && as === 'machine' ? t('edit.machine-again') : t(`edit-state.${as}`)}</b>
      {stands?.model && (
        <>
          {' · '}
          <bdi dir="ltr">{stands.model}</bdi>
        </>
      )}
      {stands?.by && (
        <>
          {' · '}
          <bdi>{stands.by}</bdi>
        </>
      )}
      {stands?.at && (
        <>
          {' · '}
          <time datetime={stands.at}>{words.moment(stands.at)}</time>
        </>
      )}
      {said !== null && said !== 'late' && (
        <span class="unit-said" role="status">
          {t(`edit-said.${said}`)}
        </span>
      )}
    </p>
  );
}

function Reading({ unit, place, frame: { words } }: Props) {
  return (
    <>
      <p
        class={`unit-text ${unit.stands?.as ?? 'none'}`}
        lang={place.language}
        dir={directionOf(place.language)}
      >
        {unit.text}
      </p>
      {unit.isHidden && <p class="note">{words.t('edit.hidden')}</p>}
      <UnitFound unit={unit} place={place} words={words} />
    </>
  );
}
