/** Where in its document something stands, as this language cites pages, and how the document calls them where it does not go by their numbers. */
import type { PagePlace } from '@crossquote/domain';
import type { Words } from './words.ts';

export function pageWords({ page, lastPage, pageLabel }: PagePlace, words: Words): string {
  const { t } = words;
  const pages =
    page === lastPage
      ? t('page.one', { page: words.pageNumber(page) })
      : t('page.several', { first: words.pageNumber(page), last: words.pageNumber(lastPage) });
  return pageLabel === null ? pages : t('page.labelled', { pages, label: pageLabel });
}
