/**
 * Where in its document something stands, as this language cites pages, and how the document calls them where it does not go by their numbers; or when in its recording it is said.
 */
import { clockOf, type PagePlace, type TimePlace } from '@crossquote/domain';
import type { Words } from './words.ts';

export interface Places {
  /** null: the document has no pages, or they are not known. */
  readonly pages: PagePlace | null;
  /** null: the report is of no recording, or it is not known when this is said. */
  readonly times: TimePlace | null;
}

/** @returns empty where neither is known. */
export function placeWords({ pages, times }: Places, words: Words): string {
  return [pages && pageWords(pages, words), times && timeWords(times, words)].filter(Boolean).join(' · ');
}

function pageWords({ page, lastPage, pageLabel }: PagePlace, words: Words): string {
  const { t } = words;
  const pages =
    page === lastPage
      ? t('page.one', { page: words.pageNumber(page) })
      : t('page.several', { first: words.pageNumber(page), last: words.pageNumber(lastPage) });
  return pageLabel === null ? pages : t('page.labelled', { pages, label: pageLabel });
}

function timeWords({ startTime, endTime }: TimePlace, words: Words): string {
  const [first, last] = [startTime, endTime].map((seconds) =>
    clockOf(seconds).replace(/\d/g, (digit) => words.pageNumber(Number(digit))),
  );
  return first === last ? words.t('time.one', { time: first }) : words.t('time.several', { first, last });
}
