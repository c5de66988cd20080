/** One find: who, where, when, in which words, translated, and what leads on. */
import { directionOf, PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { placeWords } from '../text/place-words.ts';
import type { Words } from '../text/words.ts';
import type { FindView } from '../view/search-view.ts';
import { FoundText } from './found-text.tsx';
import { ToldAs } from './told-as.tsx';
import { Translated, translationHref } from './translated.tsx';

export function Find({ find, words }: { find: FindView; words: Words }) {
  const { t } = words;
  const { language, translation, isByMeaning } = find;
  return (
    <li class="find" data-row>
      <Head find={find} words={words} />
      <blockquote lang={language} dir={directionOf(language)}>
        <FoundText of={find} />
      </blockquote>
      {translation && (
        <Translated translation={translation} words={words}>
          <FoundText of={translation} />
        </Translated>
      )}
      <p class="steps source">
        {isByMeaning && <span>{t('search.meaning')}</span>}
        {!translation && primaryLanguage(language) !== PIVOT_LANGUAGE && <span>{t('edit-state.none')}</span>}
        <Ways find={find} words={words} />
      </p>
    </li>
  );
}

function Head({ find, words }: { find: FindView; words: Words }) {
  const { t } = words;
  const { quoteId, speaker, publisher, title, publishedAt, language, form, cue } = find;
  const place = placeWords(find, words);
  return (
    <>
      <h3>
        {quoteId === null ? (
          t('search.in-report')
        ) : (
          <bdi>{speaker ? <FoundText of={speaker} /> : t('speaker.unknown')}</bdi>
        )}
      </h3>
      <p class="source">
        <a href={reportHref(find)} data-key="r" {...(title !== null && { title })}>
          <bdi>{publisher ?? t('report.unnamed')}</bdi>
        </a>
        {' · '}
        {publishedAt === null ? t('date.unknown') : <time>{words.day(publishedAt)}</time>}
        {place !== '' && <> · {place}</>}
        {' · '}
        {words.languageName(language)}
        {form !== null && (
          <>
            {' · '}
            <ToldAs told={{ form, cue, language }} words={words} />
          </>
        )}
      </p>
    </>
  );
}

function Ways({ find, words: { t } }: { find: FindView; words: Words }) {
  return (
    <>
      {find.testimony !== null && <a href={`/desk/testimonies/${find.testimony}`}>{t('pair.testimony')}</a>}
      {find.pair !== null && <a href={`/desk/pairs/${find.pair}`}>{t('search.pair')}</a>}
      <a href={translationHref(find)}>{t('edit.title')}</a>
    </>
  );
}

/** At the quote, or at the sentence. */
function reportHref({ reportId, quoteId, sentence }: FindView): string {
  return quoteId === null
    ? `/desk/reports/${reportId}?at=${sentence}#sought`
    : `/desk/reports/${reportId}#${quoteId}`;
}
