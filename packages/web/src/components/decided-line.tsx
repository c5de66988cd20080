/** Who decided what, and when. */
import type { Review } from '@crossquote/domain';
import { wantsSecond } from '@crossquote/pipeline';
import type { Words } from '../text/words.ts';

export function DecidedLine({ review, words }: { review: Review; words: Words }) {
  const { verdict, by, at, note, carriedFrom } = review;
  return (
    <p class="decided">
      <b class={verdict}>{words.t(`said.${verdict}`)}</b>
      {wantsSecond(review) && ` (${words.t('second.short')})`} · <bdi>{by}</bdi> ·{' '}
      <time datetime={at}>{words.moment(at)}</time>
      {carriedFrom !== undefined && <> · {words.t('carried.version')}</>}
      {note !== null && (
        <>
          {' · '}
          <q dir="auto">{note}</q>
        </>
      )}
    </p>
  );
}
