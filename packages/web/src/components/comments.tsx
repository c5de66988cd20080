/** What people have to say, and a form to say more. */
import { isDeciding, type Review } from '@crossquote/domain';
import type { Frame } from '../view/frame.ts';
import { DecidedLine } from './decided-line.tsx';

export function CommentForm({ pair, frame, back }: { pair: string; frame: Frame; back: string }) {
  const { t } = frame.words;
  if (frame.formToken === null) return null;
  return (
    <form class="comment-form" method="post" action={`/desk/pairs/${pair}/comment`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="back" value={back} />
      <label>
        {t('comment.write')}
        <textarea name="note" rows={1} maxlength={2000} required />
      </label>
      <button type="submit" name="do" value="comment">
        {t('comment.send')}
      </button>
    </form>
  );
}

/** What reviewers say among themselves, whoever may only read is not shown, as in the API. */
export function readableBy(frame: Frame, reviews: readonly Review[]): readonly Review[] {
  return frame.formToken === null ? reviews.filter(isDeciding) : reviews;
}

/** Of all pairs of a testimony; a new one is about the pair that is given. */
export function Comments(props: {
  comments: readonly Review[];
  pair: string | null;
  frame: Frame;
  back: string;
}) {
  const { comments, pair, frame, back } = props;
  if (comments.length === 0 && (pair === null || frame.formToken === null)) return null;
  return (
    <section class="said">
      <h2>{frame.words.t('comment.title')}</h2>
      {comments.map((review) => (
        <DecidedLine review={review} words={frame.words} />
      ))}
      {pair !== null && <CommentForm pair={pair} frame={frame} back={back} />}
    </section>
  );
}
