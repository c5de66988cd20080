/**
 * What two tellings do not agree in, which whoever decides or prints one of them must see before anything else: what is told otherwise as a warning
 * (what only may be, as none), then what one of them lacks.
 */
import { contradicts, tellsOtherwise } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { DifferenceView, PairView } from '../view/pair-view.ts';

export function Differences({ pair, words }: { pair: PairView; words: Words }) {
  const { t } = words;
  const [otherwise, leftOut] = parted(pair);
  return (
    <>
      {otherwise.length > 0 && (
        <section class={otherwise.some(contradicts) ? 'alert' : 'aside'}>
          <h3>{t(otherwise.some(contradicts) ? 'differences.title' : 'differences.may')}</h3>
          <List differences={otherwise} words={words} />
        </section>
      )}
      {leftOut.length > 0 && (
        <section class="aside">
          <h3>{t('differences.left-out')}</h3>
          <List differences={leftOut} words={words} />
        </section>
      )}
    </>
  );
}

/** What the pairs of a testimony tell otherwise, each side with its report, and a link to the pair. */
export function DifferencesBetween({ pairs, words }: { pairs: readonly PairView[]; words: Words }) {
  const told = pairs.filter(tellsOtherwise);
  if (told.length === 0) return null;
  return (
    <section class="alert">
      <h2>{words.t('differences.title')}</h2>
      {told.map((pair) => (
        <>
          <p class="source">
            <a href={`#${pair.id}`}>
              {pair.sides.map(({ publisher }, i) => (
                <>
                  {i > 0 && ' ≠ '}
                  <bdi>{publisher ?? words.t('report.unnamed')}</bdi>
                </>
              ))}
            </a>
          </p>
          <List differences={parted(pair)[0]} words={words} />
        </>
      ))}
    </section>
  );
}

/** What is told otherwise, and what is left out. */
function parted({ differences }: PairView): readonly [readonly DifferenceView[], readonly DifferenceView[]] {
  return [
    differences.filter(({ what }) => what !== 'omission'),
    differences.filter(({ what }) => what === 'omission'),
  ];
}

function List({ differences, words: { t } }: { differences: readonly DifferenceView[]; words: Words }) {
  return (
    <ul class="differences">
      {differences.map(({ what, left, right, by, maybeSame }) => (
        <li>
          {what !== 'omission' && (
            <>
              <b class={`differs ${what}`}>{t(`difference.${what}`)}</b>{' '}
            </>
          )}
          <Quoted text={left} none={t('differences.none')} />
          {' ≠ '}
          <Quoted text={right} none={t('differences.none')} />
          {maybeSame && <small> {t('differences.maybe-same')}</small>}
          {by === 'model' && <small> {t('differences.heard')}</small>}
        </li>
      ))}
    </ul>
  );
}

function Quoted({ text, none }: { text: string | null; none: string }) {
  return text === null ? <i>{none}</i> : <bdi>{text}</bdi>;
}
