/** Where a person writes a translation, says how far it is, and undoes it. */
import { directionOf } from '@crossquote/domain';
import { EDIT_STATES } from '@crossquote/pipeline';
import type { Frame } from '../view/frame.ts';
import type { UnitView } from '../view/unit-view.ts';
import { UnitFound } from './unit-found.tsx';
import { Offers, Terms, Versions } from './unit-more.tsx';
import { type UnitPlace, unitPath } from './unit-place.ts';
import { WordDiff } from './word-diff.tsx';

interface Props {
  readonly unit: UnitView;
  readonly place: UnitPlace;
  readonly frame: Frame;
}

export function UnitForm({ unit, place, frame }: Props) {
  const { words } = frame;
  const { t } = words;
  return (
    <form class="unit-edit" method="post" action={unitPath(place.reportId, unit.of)} data-unit>
      <input type="hidden" name="token" value={frame.formToken ?? ''} />
      <input type="hidden" name="to" value={place.language} />
      <input type="hidden" name="seen" value={unit.version} />
      {unit.said === 'late' && <Late unit={unit} place={place} frame={frame} />}
      <textarea
        name="text"
        rows={2}
        class={unit.isDraft ? 'draft' : (unit.stands?.as ?? 'none')}
        lang={place.language}
        dir={directionOf(place.language)}
        data-key="e"
        aria-keyshortcuts="e"
        aria-label={t('edit.field', {
          number: words.number(unit.index + 1),
          language: words.languageName(place.language),
        })}
      >
        {unit.text}
      </textarea>
      <Buttons unit={unit} place={place} frame={frame} />
      <UnitFound unit={unit} place={place} words={words} />
      <Terms terms={unit.terms} place={place} words={words} />
      <Offers offers={unit.offers} place={place} words={words} />
      <Versions versions={unit.versions} place={place} words={words} />
    </form>
  );
}

function Buttons({ unit, frame: { words } }: Props) {
  const { t } = words;
  return (
    <div class="unit-buttons">
      {EDIT_STATES.map((state) => (
        <button
          type="submit"
          name="do"
          value={state}
          class={state}
          {...(state !== 'translated' &&
            unit.stands?.as === state &&
            !unit.isDraft && { 'aria-pressed': 'true' })}
        >
          {t(`edit-do.${state}`)}
        </button>
      ))}
      <button class="plain" type="submit" name="do" value="check">
        {t('edit-do.check')}
      </button>
      {isHuman(unit) && (
        <button class="plain" type="submit" name="do" value="equal">
          {t('edit-do.equal')}
        </button>
      )}
      {unit.versions.length > 0 && (
        <button class="plain" type="submit" name="do" value="undo" data-key="u" aria-keyshortcuts="u">
          {t(unit.isTakenBack ? 'edit-do.redo' : 'verdict.undo')}
        </button>
      )}
    </div>
  );
}

function isHuman({ stands }: UnitView): boolean {
  return EDIT_STATES.some((state) => state === stands?.as);
}

/** Somebody wrote meanwhile: both are shown, and nothing of either is lost. */
function Late({ unit, place, frame: { words } }: Props) {
  const { t } = words;
  const [latest] = unit.versions;
  return (
    <div class="alert" role="alert">
      <p>
        {t('edit-said.late')}{' '}
        {latest?.by && (
          <b>
            <bdi>{latest.by}</bdi>
          </b>
        )}
      </p>
      <p lang={place.language} dir={directionOf(place.language)} class="unit-text">
        {latest?.text ?? unit.stands?.text ?? t('edit.taken-back')}
      </p>
      {unit.theirs && (
        <>
          <p>{t('edit.yours-against-theirs')}</p>
          <WordDiff parts={unit.theirs} language={place.language} />
        </>
      )}
      <p>{t('edit.late-again')}</p>
    </div>
  );
}
