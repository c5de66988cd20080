/**
 * What two tellings do not agree in, which whoever decides or prints one of them must see before anything else: what is told otherwise as a warning
 * (what only may be, as none), then what one of them lacks.
 */
import { contradicts, tellingLetter } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { DifferenceView, PairView } from '../view/pair-view.ts';
import type { SideView } from '../view/side-view.ts';
import { toldApart } from '../view/told-apart.ts';
import type { ToldBetween } from '../view/told-between.ts';

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

/** What the tellings of a testimony tell otherwise, in a line: the letters of either side, which lead to the likeliest pair that says so, and their words. */
export function DifferencesBetween(props: {
  told: readonly ToldBetween[];
  members: readonly SideView[];
  /** Pairs that stand on the page. */
  pairs: readonly PairView[];
  words: Words;
}) {
  const { members, pairs, words } = props;
  const told = props.told
    .map((one) => ({ ...one, differences: toldApart(one.differences, speakersOf(one, members)) }))
    .filter(({ differences }) => differences.length > 0);
  if (told.length === 0) return null;
  const isSure = told.some(({ differences }) => differences.some(contradicts));
  return (
    <section class={isSure ? 'alert' : 'aside'}>
      <h2>{words.t(isSure ? 'differences.title' : 'differences.may')}</h2>
      {told.map(({ tellings, pair, differences }) => (
        <div class="told-between">
          <a href={pairs.some(({ id }) => id === pair) ? `#${pair}` : `/desk/pairs/${pair}`}>
            {tellings.map((ids, i) => (
              <>
                {i > 0 && ' ≠ '}
                <Letters of={ids} members={members} />
              </>
            ))}
          </a>
          <List differences={differences} words={words} />
        </div>
      ))}
    </section>
  );
}

/** Of tellings that differ in who speaks all on one side name one person. */
function speakersOf({ tellings: [one, other] }: ToldBetween, members: readonly SideView[]) {
  const speaker = ([first]: readonly string[]) =>
    members.find(({ quoteId }) => quoteId === first)?.speaker ?? null;
  return [speaker(one), speaker(other)] as const;
}

/** Each by itself, so that they run as the words beside them do, also from right to left. */
function Letters({ of, members }: { of: readonly string[]; members: readonly SideView[] }) {
  const places = of.map((id) => members.findIndex(({ quoteId }) => quoteId === id));
  return places.map((place, i) => (
    <>
      {i > 0 && ' · '}
      <bdi>{tellingLetter(place)}</bdi>
    </>
  ));
}

/** What the two tellings of a pair do not agree in, besides what one of them lacks. */
export function toldOtherwise(pair: PairView): readonly DifferenceView[] {
  return parted(pair)[0];
}

/** What is told otherwise, and what is left out. */
function parted(pair: PairView): readonly [readonly DifferenceView[], readonly DifferenceView[]] {
  const [left, right] = pair.sides;
  const differences = toldApart(pair.differences, [left?.speaker ?? null, right?.speaker ?? null]);
  return [
    differences.filter(({ what }) => what !== 'omission'),
    differences.filter(({ what }) => what === 'omission'),
  ];
}

function List({ differences, words }: { differences: readonly DifferenceView[]; words: Words }) {
  const { t } = words;
  return (
    <ul class="differences">
      {differences.map((difference) => (
        <li>
          <OneDifference difference={difference} words={words} />
          {difference.maybeSame && <small> {t('differences.maybe-same')}</small>}
          {difference.elsewhere !== null && (
            <small>
              {' '}
              {t('differences.elsewhere')} <Quoted text={difference.elsewhere} none="" />
            </small>
          )}
          {difference.by === 'model' && <small> {t('differences.heard')}</small>}
        </li>
      ))}
    </ul>
  );
}

/** In what, and the words of either. */
export function OneDifference(props: { difference: DifferenceView; words: Words }) {
  const { what, left, right } = props.difference;
  const { t } = props.words;
  return (
    <>
      {what !== 'omission' && (
        <>
          <b class={`differs ${what}`}>{t(`difference.${what}`)}</b>{' '}
        </>
      )}
      <Quoted text={left} none={t('differences.none')} />
      {' ≠ '}
      <Quoted text={right} none={t('differences.none')} />
    </>
  );
}

function Quoted({ text, none }: { text: string | null; none: string }) {
  if (text === null) return <i>{none}</i>;
  return (
    <q>
      <bdi>{text}</bdi>
    </q>
  );
}
