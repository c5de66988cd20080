/** What to decide next: the most useful question first. */
import { directionOf, tellsOtherwise } from '@crossquote/domain';
import type { QuestionCounts } from '@crossquote/pipeline';
import { HowAdded } from '../components/how-added.tsx';
import type { LiveView } from '../components/live.tsx';
import { Meter } from '../components/reasons.tsx';
import { stateName } from '../components/state-name.ts';
import type { Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';
import type { PairView } from '../view/pair-view.ts';
import { filterQuery, type QueueFilter } from '../view/queue-filter.ts';
import { wholeWords } from '../view/whole-words.ts';
import { Layout } from './layout.tsx';

export interface QueuePageProps {
  readonly frame: Frame;
  readonly filter: QueueFilter;
  readonly collections: readonly string[];
  /** Of reports there are. */
  readonly languages: readonly string[];
  readonly counts: QuestionCounts;
  readonly pairs: readonly PairView[];
  /** Score from which a pair holds a testimony together unasked. */
  readonly threshold: number;
  /** How many a page shows. */
  readonly size: number;
  readonly live: LiveView;
}

export function QueuePage({
  frame,
  filter,
  collections,
  languages,
  counts,
  pairs,
  threshold,
  size,
  live,
}: QueuePageProps) {
  const { t } = frame.words;
  const hasGuesses = pairs.some(
    ({ score, state }) => state === 'suggested' && score !== null && score < threshold,
  );
  const more = (skip: number) => `/desk?${filterQuery({ ...filter, skip })}`;
  return (
    <Layout frame={frame} title={t('queue.title')} at="queue" live={live}>
      <h1>{t('queue.title')}</h1>
      <Progress counts={counts} words={frame.words} />
      <Filters filter={filter} collections={collections} languages={languages} words={frame.words} />
      {frame.formToken !== null && counts.open > 0 && (
        <p>
          <a href={`/desk/bulk?${filterQuery({ ...filter, state: 'suggested', skip: 0 })}`}>
            {t('bulk.title')}
          </a>
        </p>
      )}
      {hasGuesses && <p class="note">{t('queue.guesses', { from: frame.words.percent(threshold) })}</p>}
      {pairs.length === 0 ? (
        <Nothing filter={filter} counts={counts} frame={frame} />
      ) : (
        <ol class="questions" start={filter.skip + 1}>
          {pairs.map((pair, i) => (
            <Question
              pair={pair}
              words={frame.words}
              href={questionHref(pair, { ...filter, skip: filter.skip + i })}
            />
          ))}
        </ol>
      )}
      <nav class="pages" aria-label={t('queue.pages')}>
        {filter.skip > 0 && <a href={more(Math.max(0, filter.skip - size))}>{t('queue.before')}</a>}
        {pairs.length === size && <a href={more(filter.skip + size)}>{t('queue.after')}</a>}
      </nav>
    </Layout>
  );
}

function Nothing({ filter, counts, frame }: { filter: QueueFilter; counts: QuestionCounts; frame: Frame }) {
  const { t } = frame.words;
  const isNone = Object.values(counts).every((count) => count === 0);
  if (isNone && filter.speaker !== null) return <p class="note">{t('queue.nobody')}</p>;
  return (
    <>
      <p class="note">{t('queue.empty')}</p>
      {isNone && filter.languages === null && <HowAdded collection={filter.collection} frame={frame} />}
    </>
  );
}

/** The question in its place of the queue. */
export function questionHref(pair: Pick<PairView, 'id'>, filter: QueueFilter): string {
  return `/desk/pairs/${pair.id}?${filterQuery(filter)}&queue=1`;
}

function Progress({ counts, words }: { counts: QuestionCounts; words: Words }) {
  const { t } = words;
  const { open, unsure, confirmed, rejected } = counts;
  const all = open + unsure + confirmed + rejected;
  return (
    <div class="progress">
      <progress max={Math.max(1, all)} value={all - open} aria-label={t('queue.progress')} />
      <p>
        <b>{t('queue.open', { count: open, shown: words.number(open) })}</b>
        {' · '}
        {t('queue.confirmed', { count: confirmed, shown: words.number(confirmed) })}
        {' · '}
        {t('queue.rejected', { count: rejected, shown: words.number(rejected) })}
        {' · '}
        {t('queue.unsure', { count: unsure, shown: words.number(unsure) })}
      </p>
    </div>
  );
}

export function Question({ pair, words, href }: { pair: PairView; words: Words; href: string }) {
  return (
    <li class="question" data-row id={pair.id}>
      <a href={href}>
        {pair.sides.map((side) => (
          <span class="line">
            <span class="source">
              <bdi>{side.speaker ?? words.t('speaker.unknown')}</bdi> · <bdi>{side.publisher ?? ''}</bdi> ·{' '}
              {words.languageName(side.language)}
            </span>
            <span class="words" lang={side.language} dir={directionOf(side.language)}>
              {wholeWords(side.parts)}
            </span>
          </span>
        ))}
      </a>
      <p class="facts">
        {pair.score !== null && <Meter value={pair.score} words={words} />}
        <span class={`state ${pair.state}`}>{words.t(stateName(pair))}</span>
        {tellsOtherwise(pair) && <b class="different">{words.t('differences.some')}</b>}
      </p>
    </li>
  );
}

const STATES = ['open', 'confirmed', 'rejected', 'all'] as const;

function Filters(props: {
  filter: QueueFilter;
  collections: readonly string[];
  languages: readonly string[];
  words: Words;
}) {
  const { filter, words, collections, languages } = props;
  const { t } = words;
  const asked = new URLSearchParams(filterQuery(filter));
  return (
    <form class="filters" method="get" action="/desk" role="search" aria-label={t('filter.label')}>
      <Choice
        name="collection"
        label={t('filter.collection')}
        chosen={filter.collection}
        options={[...new Set([filter.collection, ...collections])].map((name) => [name, name])}
      />
      <Choice
        name="state"
        label={t('filter.state')}
        chosen={asked.get('state') ?? 'open'}
        options={STATES.map((state) => [state, t(`filter.${state}`)])}
      />
      <Choice
        name="languages"
        label={t('filter.languages')}
        chosen={asked.get('languages') ?? ''}
        options={languageOptions(languages, words)}
      />
      <label>
        {t('filter.speaker')}
        <input
          type="search"
          name="speaker"
          value={filter.speaker ?? ''}
          data-key="f"
          dir="auto"
          maxlength={200}
        />
      </label>
      <button type="submit">{t('filter.apply')}</button>
    </form>
  );
}

/** Any, or one pair of them. */
function languageOptions(languages: readonly string[], words: Words): readonly (readonly string[])[] {
  const pairs = pairsOf(languages).map(
    ([a, b]) => [`${a}-${b}`, `${words.languageName(a)} – ${words.languageName(b)}`] as const,
  );
  return [['', words.t('filter.any')], ...pairs];
}

function Choice(props: {
  name: string;
  label: string;
  chosen: string;
  options: readonly (readonly string[])[];
}) {
  return (
    <label>
      {props.label}
      <select name={props.name}>
        {props.options.map(([value = '', name = '']) => (
          <option value={value} selected={value === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every two of them, each with itself too. */
function pairsOf(languages: readonly string[]): readonly (readonly [string, string])[] {
  return languages.flatMap((a, i) => languages.slice(i).map((b) => [a, b] as const));
}
