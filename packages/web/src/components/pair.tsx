/** One question whole: both sides, what differs, the form, why, and what was said before. */
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { CommentForm, readableBy } from './comments.tsx';
import { DecideForm } from './decide-form.tsx';
import { DecidedLine } from './decided-line.tsx';
import { Differences } from './differences.tsx';
import { Reasons } from './reasons.tsx';
import { Side } from './side.tsx';

interface Props {
  readonly pair: PairView;
  readonly frame: Frame;
  readonly back: string;
  readonly note?: string;
  readonly isOthersTold?: boolean;
  /** Of the testimony that it is shown in, by quote id; what is said there leads back to it. */
  readonly letters?: ReadonlyMap<string, string>;
  /** Its line, which unfolds it, is the row that keys walk to. */
  readonly isFolded?: boolean;
}

export function Pair(props: Props) {
  const { pair, frame, back, note, isOthersTold, letters, isFolded } = props;
  const { words } = frame;
  const reviews = readableBy(frame, pair.reviews);
  return (
    <div class="pair" {...(!isFolded && { 'data-row': '' })} id={pair.id}>
      {pair.sides.length === 0 ? (
        <p class="note">{words.t('pair.gone')}</p>
      ) : (
        <div class="sides">
          {pair.sides.map((side, i) => (
            <Side side={side} words={words} reportKey={i === 0} letter={letters?.get(side.quoteId)} />
          ))}
        </div>
      )}
      <Differences pair={pair} words={words} />
      <DecideForm
        pair={pair}
        frame={frame}
        back={back}
        {...(note !== undefined && { note })}
        {...(isOthersTold && { isOthersTold })}
      />
      <Reasons pair={pair} words={words} />
      <section class="said">
        {reviews.length > 0 && <h3>{words.t('said.title')}</h3>}
        {reviews.map((review) => (
          <DecidedLine review={review} words={words} />
        ))}
        <CommentForm pair={pair.id} frame={frame} back={letters ? back : frame.path} />
      </section>
    </div>
  );
}
