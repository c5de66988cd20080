/** Who decided what, and when. */
import type { Review } from '@crossquote/domain';
import type { Words } from '../text/words.ts';

export function DecidedLine({
  review: { verdict, by, at, note, carriedFrom },
  words,
}: {
  review: Review;
  words: Words;
}) {
  return (
    <p class="decided">
      <b class={verdict}>{words.t(`said.${verdict}`)}</b> · <bdi>{by}</bdi> ·{' '}
      <time datetime={at}>{words.moment(at)}</time>
      {carriedFrom !== undefined && <> · {words.t('carried.version')}</>}
      {note !== null && (
        <>
          {' · '}
          <q>{note}</q>
        </>
      )}
    </p>
  );
}
