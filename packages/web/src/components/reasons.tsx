/** Why the machine holds two quotes for one utterance, each reason with its share of the score. */
import { tellsOtherwise } from '@crossquote/domain';
import { reasonNote } from '../text/notes.ts';
import type { Words } from '../text/words.ts';
import type { PairView, ReasonView } from '../view/pair-view.ts';

export function Reasons({ pair, words }: { pair: PairView; words: Words }) {
  const { t } = words;
  return (
    <section class="why">
      <h3>{t('reasons.title')}</h3>
      {pair.score === null ? (
        <p class="note">{t('reasons.gone')}</p>
      ) : (
        <>
          <p class="score">
            <Meter value={pair.score} words={words} /> {relationOf(pair, words)}
          </p>
          <ol class="reasons">
            {pair.reasons.map((reason) => (
              <Reason reason={reason} words={words} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

export function relationOf(pair: PairView, { t }: Words): string | null {
  if (pair.relation === null) return null;
  const relation = t(`relation.${pair.relation}`);
  return tellsOtherwise(pair) ? t('relation.otherwise', { relation }) : relation;
}

/** However sure a machine is, it only suggests: no score is shown as certain. */
const MOST_SHOWN = 0.99;

export function Meter({ value, words }: { value: number; words: Words }) {
  const shown = words.percent(Math.min(value, MOST_SHOWN));
  return (
    <span class="meter">
      <meter min={0} max={1} value={value} aria-label={words.t('score')}>
        {shown}
      </meter>{' '}
      <b>{shown}</b>
    </span>
  );
}

function Reason({ reason: { signal, share, value, note }, words }: { reason: ReasonView; words: Words }) {
  const points = `${share < 0 ? '−' : '+'}${words.number(Math.round(Math.abs(share) * 100))}`;
  return (
    <li class={share < 0 ? 'against' : 'for'}>
      <span class="share" dir="ltr">
        {points}
      </span>
      <span>
        {words.t(`signal.${signal}`)}
        <Note known={reasonNote(words, note, { value, share })} note={note} />
      </span>
    </li>
  );
}

/** A note that is not known here stays as the matcher wrote it. */
function Note({ known, note }: { known: string | null; note: string }) {
  if (known !== null) return <small>{known}</small>;
  if (note === '') return null;
  return (
    <small lang="en" dir="ltr">
      {note}
    </small>
  );
}
