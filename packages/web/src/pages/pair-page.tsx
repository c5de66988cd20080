/** One question, with what is next. */
import type { Review } from '@crossquote/domain';
import { DecidedLine } from '../components/decided-line.tsx';
import { LinkedWords } from '../components/linked-words.tsx';
import type { LiveView } from '../components/live.tsx';
import { Pair } from '../components/pair.tsx';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { Layout } from './layout.tsx';

export interface PairPageProps {
  readonly frame: Frame;
  readonly pair: PairView;
  readonly back: string;
  readonly live: LiveView;
  /** Testimony that holds both quotes; null: none does. */
  readonly testimony: string | null;
  /** Those that hold one of them each, though the pair says that they are one; null: it is not so. */
  readonly apart: readonly [string, string] | null;
  /** Addresses of the neighbours in the queue; null: not in the queue. */
  readonly next: string | null;
  readonly previous: string | null;
  /** The pair that was decided on the way here; null: none was. */
  readonly done: { readonly pair: string; readonly review: Review } | null;
  /** What was to be written and was not: somebody decided meanwhile, or what would be undone is another's decision. */
  readonly unwritten: { readonly why: 'late' | 'others'; readonly note: string } | null;
}

export function PairPage({
  frame,
  pair,
  back,
  testimony,
  apart,
  next,
  previous,
  done,
  unwritten,
  live,
}: PairPageProps) {
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('pair.title')} at="queue" script="links.js" live={live}>
      {unwritten && (
        <div class="alert" role="alert">
          <p>{t(`unwritten-title.${unwritten.why}`)}</p>
          {pair.latest && <DecidedLine review={pair.latest} words={frame.words} />}
          <p>{t(`unwritten-again.${unwritten.why}`)}</p>
        </div>
      )}
      {done && <Done done={done} frame={frame} />}
      <div class="heading">
        <h1>{t('pair.title')}</h1>
        <nav class="steps" aria-label={t('pair.steps')}>
          {previous !== null && (
            <a href={previous} data-key="k">
              {t('pair.previous')} <kbd>k</kbd>
            </a>
          )}
          {next !== null && (
            <a href={next} data-key="j">
              {t('pair.next')} <kbd>j</kbd>
            </a>
          )}
          {testimony !== null && <a href={`/desk/testimonies/${testimony}`}>{t('pair.testimony')}</a>}
        </nav>
      </div>
      {apart && (
        <p class="note">
          {t('pair.apart')} <a href={`/desk/testimonies/${apart[0]}`}>{t('pair.apart-left')}</a>
          {' · '}
          <a href={`/desk/testimonies/${apart[1]}`}>{t('pair.apart-right')}</a>
        </p>
      )}
      <LinkedWords pairs={[pair]} words={frame.words} />
      <Pair
        pair={pair}
        frame={frame}
        back={back}
        {...(unwritten && { note: unwritten.note, isOthersTold: unwritten.why === 'others' })}
      />
    </Layout>
  );
}

function Done({ done: { pair, review }, frame }: { done: { pair: string; review: Review }; frame: Frame }) {
  const { t } = frame.words;
  return (
    <form
      class="done"
      role="status"
      method="post"
      action={`/desk/pairs/${pair}/decide`}
      data-done={review.verdict}
    >
      <DecidedLine review={review} words={frame.words} />
      {frame.formToken !== null && review.verdict !== 'undo' && (
        <>
          <input type="hidden" name="token" value={frame.formToken} />
          <input type="hidden" name="seen" value={review.id} />
          <input type="hidden" name="back" value={`/desk/pairs/${pair}`} />
          <button class="plain" type="submit" name="verdict" value="undo" data-key="u">
            {t('verdict.undo')} <kbd>u</kbd>
          </button>
        </>
      )}
    </form>
  );
}
