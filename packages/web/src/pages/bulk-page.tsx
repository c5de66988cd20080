/** Asks whether all pairs from a score on are to be confirmed at once, and says how many of them are likely wrong. */
import { SignInFirst } from '../components/sign-in-first.tsx';
import { Written } from '../components/written.tsx';
import type { Words } from '../text/words.ts';
import type { BulkView } from '../view/bulk-view.ts';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { filterQuery, type QueueFilter } from '../view/queue-filter.ts';
import { Layout } from './layout.tsx';
import { Question } from './queue-page.tsx';

export interface BulkPageProps {
  readonly frame: Frame;
  readonly filter: QueueFilter;
  /** Percent. */
  readonly from: number;
  readonly bulk: BulkView;
  /** The least sure of them. */
  readonly pairs: readonly PairView[];
  /** What was to be confirmed is not what there is now, and this is what was to be written. */
  readonly late: { readonly note: string } | null;
}

export function BulkPage({ frame, filter, from, bulk, pairs, late }: BulkPageProps) {
  const { words } = frame;
  const { t } = words;
  return (
    <Layout frame={frame} title={t('bulk.title')} at="queue">
      <h1>{t('bulk.title')}</h1>
      {late && (
        <p class="alert" role="alert">
          {t('bulk.late')}
        </p>
      )}
      {late && late.note !== '' && <Written text={late.note} field="note" words={words} />}
      <form class="filters" method="get" action="/desk/bulk">
        {[...new URLSearchParams(filterQuery({ ...filter, state: 'suggested', skip: 0 }))].map(
          ([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <label>
          {t('bulk.from')}
          <input type="number" name="from" min={50} max={100} step={1} value={from} dir="ltr" />
        </label>
        <button type="submit">{t('filter.apply')}</button>
      </form>
      <p>
        <b>{t('bulk.pairs', { count: bulk.ids.length, shown: words.number(bulk.ids.length) })}</b>
        {bulk.ids.length > 0 && <> · {expectedErrors(bulk.expectedErrors, words)}</>}
      </p>
      <p class="note">{t('bulk.differing')}</p>
      {bulk.leftOut > 0 && (
        <p class="note">{t('bulk.protected', { count: bulk.leftOut, shown: words.number(bulk.leftOut) })}</p>
      )}
      {bulk.isCut && <p class="note">{t('bulk.cut', { shown: words.number(bulk.ids.length) })}</p>}
      {bulk.ids.length > 0 && <Confirm frame={frame} filter={filter} from={from} bulk={bulk} />}
      {pairs.length > 0 && <h2>{t('bulk.least')}</h2>}
      <ol class="questions">
        {pairs.map((pair) => (
          <Question pair={pair} words={words} href={`/desk/pairs/${pair.id}`} />
        ))}
      </ol>
    </Layout>
  );
}

/** A tenth of an error is nothing that anybody counts. */
function expectedErrors(expected: number, words: Words): string {
  if (expected < 1) return words.t('bulk.errors-few');
  return words.t('bulk.errors', { shown: words.number(Math.round(expected)) });
}

function Confirm({ frame, filter, from, bulk }: Pick<BulkPageProps, 'frame' | 'filter' | 'from' | 'bulk'>) {
  const { t } = frame.words;
  if (frame.formToken === null) return <SignInFirst frame={frame} />;
  const query = filterQuery({ ...filter, state: 'suggested', skip: 0 });
  return (
    <form class="decide" method="post" action={`/desk/bulk?${query}&from=${from}`}>
      <input type="hidden" name="token" value={frame.formToken} />
      <input type="hidden" name="digest" value={bulk.digest} />
      <label>
        {t('decide.note')}
        <textarea name="note" rows={1} maxlength={2000} />
      </label>
      <p>
        <button type="submit" class="same" name="do" value="bulk">
          {t('bulk.confirm', { count: bulk.ids.length, shown: frame.words.number(bulk.ids.length) })}
        </button>
      </p>
    </form>
  );
}
