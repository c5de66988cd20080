/** Where in its document something stands: `p. 7`, `pp. 7–8`, and how the document calls these pages where it does not go by their numbers; or when in its recording it is said: `at 12:31–12:36`. */
import { clockOf } from '@crossquote/domain';
import type { PageFields, TimeFields } from '@crossquote/pipeline';

/** @returns empty where neither is known. */
export function placeText(place: Partial<PageFields & TimeFields>): string {
  return [pageText(place), timeText(place)].filter(Boolean).join(', ');
}

function pageText({ page = null, lastPage = null, pageLabel = null }: Partial<PageFields>): string {
  if (page === null) return '';
  const pages = lastPage === null || lastPage === page ? `p. ${page}` : `pp. ${page}–${lastPage}`;
  return pageLabel === null ? pages : `${pages} (labelled ${pageLabel})`;
}

function timeText({ startTime = null, endTime = null }: Partial<TimeFields>): string {
  if (startTime === null) return '';
  const [first, last] = [clockOf(startTime), clockOf(endTime ?? startTime)];
  return first === last ? `at ${first}` : `at ${first}–${last}`;
}
