/** What could be used for a sentence, and every version of its translation. */
import { directionOf } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { OfferView, UnitView, VersionView } from '../view/unit-view.ts';
import type { UnitPlace } from './unit-place.ts';
import { WordDiff } from './word-diff.tsx';

/** What people want terms of the sentence called. */
export function Terms(props: { terms: UnitView['terms']; place: UnitPlace; words: Words }) {
  const { terms, place, words } = props;
  if (terms.length === 0) return null;
  return (
    <div class="unit-terms">
      <b>{words.t('edit.terms')}</b>
      <dl>
        {terms.map(({ source, target }) => (
          <div>
            <dt lang={place.from} dir={directionOf(place.from)}>
              {source}
            </dt>
            <dd lang={place.language} dir={directionOf(place.language)}>
              {target}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function Offers(props: { offers: readonly OfferView[]; place: UnitPlace; words: Words }) {
  const { place, words } = props;
  const { t } = words;
  if (props.offers.length === 0) return null;
  return (
    <details class="unit-offers" open>
      <summary>
        {t('edit.offers', { count: props.offers.length, shown: words.number(props.offers.length) })}
      </summary>
      <ul>
        {props.offers.map((offer) => (
          <li>
            <button class="plain" type="submit" name="take" value={offer.key}>
              {t('edit.use')}
            </button>
            <span lang={place.language} dir={directionOf(place.language)} class="unit-text">
              {offer.text}
            </span>
            <OfferSource offer={offer} words={words} />
            {offer.sourceDiff && <WordDiff parts={offer.sourceDiff} language={place.from} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How near, whose, when, and where it stands. */
function OfferSource({ offer, words }: { offer: OfferView; words: Words }) {
  const { t } = words;
  const whose = offer.by ?? offer.model?.name ?? null;
  return (
    <span class="origin">
      <b>{words.percent(offer.score)}</b> · {t(`edit-offer.${offer.origin}`)}
      {whose !== null && (
        <>
          {' · '}
          <bdi>{whose}</bdi>
        </>
      )}
      {offer.at !== null && <> · {words.day(offer.at)}</>}
      {' · '}
      {offer.reportId === null ? (
        t('edit.from-file')
      ) : (
        <a href={`/desk/reports/${offer.reportId}`}>
          <bdi>{offer.report ?? t('report.unnamed')}</bdi>
        </a>
      )}
    </span>
  );
}

export function Versions(props: { versions: readonly VersionView[]; place: UnitPlace; words: Words }) {
  const { place, words, versions } = props;
  const { t } = words;
  if (versions.length === 0) return null;
  return (
    <details class="unit-versions">
      <summary>
        {t('edit.versions', { count: versions.length, shown: words.number(versions.length) })}
      </summary>
      <ol>
        {versions.map(({ text, state, by, at }) => (
          <li>
            <span class="origin">
              <b>{text === null ? t('edit.taken-back') : t(`edit-state.${state}`)}</b>
              {' · '}
              <bdi>{by ?? t('edit.nobody-known')}</bdi>
              {at !== null && (
                <>
                  {' · '}
                  <time datetime={at}>{words.moment(at)}</time>
                </>
              )}
            </span>
            {text !== null && (
              <span lang={place.language} dir={directionOf(place.language)} class="unit-text">
                {text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
