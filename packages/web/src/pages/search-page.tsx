/** Where something was said: by a word, a name or a sentence. */
import { Find } from '../components/find.tsx';
import { HowAdded } from '../components/how-added.tsx';
import type { Frame } from '../view/frame.ts';
import { type SearchAsked, searchHref } from '../view/search-asked.ts';
import type { SearchView } from '../view/search-view.ts';
import { Layout } from './layout.tsx';
import { Next } from './lists.tsx';

interface Props {
  readonly frame: Frame;
  readonly asked: SearchAsked;
  readonly isTooLong: boolean;
  /** Letters that may be looked for. */
  readonly longest: number;
  /** null: nothing was looked for. */
  readonly view: SearchView | null;
  readonly collections: readonly string[];
  /** Of reports there are. */
  readonly languages: readonly string[];
}

/** No words of anybody's in its title: it stands in lists of windows and of pages that were looked at. */
export function SearchPage(props: Props) {
  const { frame, asked, view } = props;
  const { t } = frame.words;
  return (
    <Layout frame={frame} title={t('search.title')} at="search">
      <h1>{t('search.title')}</h1>
      <Asking {...props} />
      {view === null ? (
        <p class="note">{t('search.how')}</p>
      ) : (
        <Found view={view} asked={asked} frame={frame} isEmpty={props.collections.length === 0} />
      )}
    </Layout>
  );
}

function Asking({ frame: { words }, asked, isTooLong, longest, view, collections, languages }: Props) {
  const { t } = words;
  const problem = isTooLong ? t('search.too-long', { shown: words.number(longest) }) : null;
  return (
    <form
      class="filters search"
      method="get"
      action="/desk/search"
      role="search"
      aria-label={t('search.title')}
    >
      <label class="asked">
        {t('search.words')}
        <input
          type="search"
          name="q"
          value={asked.words ?? ''}
          data-key="/"
          dir="auto"
          required
          spellcheck={false}
          autocomplete="off"
          {...(view === null && !isTooLong && { autofocus: true })}
          {...(problem !== null && { 'aria-invalid': 'true', 'aria-describedby': 'too-long' })}
        />
      </label>
      {problem !== null && (
        <p class="alert" role="alert" id="too-long">
          {problem}
        </p>
      )}
      <label>
        {t('search.in')}
        <select name="in">
          <option value="quotes">{t('search.quotes')}</option>
          <option value="sentences" selected={asked.isOfSentences}>
            {t('search.sentences')}
          </option>
        </select>
      </label>
      <label>
        {t('filter.collection')}
        <select name="collection">
          <option value="">{t('filter.all')}</option>
          {collectionsOf(asked, collections).map((name) => (
            <option value={name} selected={name === asked.collection}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('search.language')}
        <select name="language">
          <option value="">{t('filter.all')}</option>
          {languages.map((language) => (
            <option value={language} selected={language === asked.language}>
              {words.languageName(language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('belongs.search')}</button>
    </form>
  );
}

function collectionsOf({ collection }: SearchAsked, known: readonly string[]): readonly string[] {
  return [...new Set([...(collection === null ? [] : [collection]), ...known])];
}

function Found(props: { view: SearchView; asked: SearchAsked; frame: Frame; isEmpty: boolean }) {
  const { view, asked, frame } = props;
  const { t } = frame.words;
  if (view.isUnfinished)
    return (
      <p class="alert" role="alert">
        {t('search.unfinished')}
      </p>
    );
  if (view.finds.length === 0)
    return <Nothing asked={asked} frame={frame} isEmpty={props.isEmpty} hasPhrase={view.hasPhrase} />;
  const next = view.last && searchHref({ ...asked, after: view.last });
  return (
    <>
      <h2>{t(asked.after ? 'search.more' : 'search.found')}</h2>
      <ol class="finds">
        {view.finds.map((find) => (
          <Find find={find} words={frame.words} />
        ))}
      </ol>
      <Next href={next} frame={frame} />
      {next === null && !asked.isOfSentences && (
        <p class="steps">
          <TrySentences asked={asked} frame={frame} />
        </p>
      )}
    </>
  );
}

function Nothing(props: { asked: SearchAsked; frame: Frame; isEmpty: boolean; hasPhrase: boolean }) {
  const { asked, frame, isEmpty, hasPhrase } = props;
  const { t } = frame.words;
  const isOfAll = asked.collection === null && asked.language === null;
  const all: SearchAsked = { ...asked, collection: null, language: null, after: null };
  return (
    <>
      <p class="note">{t('search.nothing')}</p>
      {hasPhrase && <p class="note">{t('search.marks')}</p>}
      <p class="steps">
        {!asked.isOfSentences && <TrySentences asked={asked} frame={frame} />}
        {!isOfAll && <a href={searchHref(all)}>{t('search.try-all')}</a>}
      </p>
      {isEmpty && <HowAdded collection={asked.collection ?? 'default'} frame={frame} />}
    </>
  );
}

/** What somebody looks for may stand in a report without being said. */
function TrySentences({ asked, frame }: { asked: SearchAsked; frame: Frame }) {
  return (
    <a href={searchHref({ ...asked, isOfSentences: true, after: null })}>
      {frame.words.t('search.try-sentences')}
    </a>
  );
}
