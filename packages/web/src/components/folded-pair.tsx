/** A pair of a testimony in a line: which tellings, what they tell otherwise, how sure the machine is, what people said. Unfolded, it is the whole question. */
import { contradicts } from '@crossquote/domain';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { OneDifference, toldOtherwise } from './differences.tsx';
import { Pair } from './pair.tsx';
import { Meter, relationOf } from './reasons.tsx';
import { stateName } from './state-name.ts';

interface Props {
  readonly pair: PairView;
  readonly letters: ReadonlyMap<string, string>;
  readonly isOpen: boolean;
  readonly frame: Frame;
  readonly back: string;
}

export function FoldedPair({ pair, letters, isOpen, frame, back }: Props) {
  return (
    <details class="fold" data-row open={isOpen}>
      <summary>
        <Line pair={pair} letters={letters} words={frame.words} />
      </summary>
      <Pair pair={pair} letters={letters} frame={frame} back={back} isFolded />
    </details>
  );
}

/** Links stand in what is unfolded: a line is one button. */
function Line({ pair, letters, words }: Pick<Props, 'pair' | 'letters'> & { readonly words: Words }) {
  const { t } = words;
  return (
    <>
      <b class="tellings" dir="ltr">
        {pair.sides.map(({ quoteId }) => letters.get(quoteId) ?? '?').join('–')}
      </b>
      <span class="whose">
        {pair.sides.map(({ publisher }, i) => (
          <>
            {i > 0 && <span>–</span>}
            <bdi>{publisher ?? t('report.unnamed')}</bdi>
          </>
        ))}
        {pair.sides.length === 0 && t('pair.gone')}
      </span>
      <Telling pair={pair} words={words} />
      {pair.score !== null && <Meter value={pair.score} words={words} />}
      <span class={`state ${pair.state}`}>{t(stateName(pair))}</span>
    </>
  );
}

/** What both cannot be right in; else how the one tells what the other does. */
function Telling({ pair, words }: { pair: PairView; words: Words }) {
  const told = toldOtherwise(pair);
  const [first] = [...told.filter(contradicts), ...told];
  if (!first) return <span class="source">{relationOf(pair, words)}</span>;
  return (
    <span class={`told${contradicts(first) ? ' different' : ''}`}>
      <OneDifference difference={first} words={words} />
      {told.length > 1 && ` +${words.number(told.length - 1)}`}
    </span>
  );
}
